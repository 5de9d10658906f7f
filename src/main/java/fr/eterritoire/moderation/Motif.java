package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.elections.PoliticalRule;

import java.util.List;
import java.util.stream.Stream;

/// Why a proposal is not published, with the words the letter is prefilled with and the rule it
/// rests on (S-2.17).
public enum Motif {
    ALREADY_ANNOUNCED,
    NOT_AN_EVENT,
    NOT_OPEN_TO_PUBLIC,
    ADVERTISING,
    NOT_VERIFIED,
    UNLAWFUL,
    PICTURE_RIGHTS,
    PERSONAL_DATA,
    POLITICAL,
    OTHER;

    /// The grounds that the rule for political meetings leaves: where they are all announced, none
    /// is refused or withdrawn for being one.
    public static List<Motif> leftBy(PoliticalRule rule) {
        return Stream.of(values())
                .filter(motif -> motif != POLITICAL || !rule.announcesAll())
                .toList();
    }

    public String label() {
        return wordsOf("moderation.motif", this);
    }

    /// What the letter says when whoever decides adds nothing; empty when words must be added.
    public String words() {
        return this == OTHER ? "" : wordsOf("moderation.motif-words", this);
    }

    public String rule() {
        return wordsOf("moderation.motif-rule", this);
    }
}
