package fr.eterritoire.elections;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Topics;

/// What a territory does with the meetings of candidates, lists and parties: the same for each of
/// them, whatever their side. It is said once, and each decision follows it.
public enum PoliticalRule {
    /// like any other event
    ANNOUNCED,
    /// title, dates, place and organisers: no text, no picture
    FACTS_ONLY,
    /// none is announced
    NOT_ANNOUNCED;

    public String label() {
        return wordsOf("elections.rule", this);
    }

    public String words() {
        return wordsOf("elections.rule-words", this);
    }

    /// Whether this content is one that the rule keeps from being announced.
    public boolean forbids(Content content) {
        return this == NOT_ANNOUNCED && Topics.isPolitical(content);
    }

    /// Whether they all are: refusing one because it is political would treat it otherwise than the
    /// others.
    public boolean announcesAll() {
        return this != NOT_ANNOUNCED;
    }

    /// The content as the rule lets it be announced.
    public Content applied(Content content) {
        if (this != FACTS_ONLY || !Topics.isPolitical(content)) {
            return content;
        }
        return switch (content) {
            case Evenement evenement -> evenement.factsOnly();
            case Annonce annonce -> annonce;
            case Fiche fiche -> fiche;
        };
    }
}
