package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Prohibition;
import fr.eterritoire.content.Topic;
import fr.eterritoire.content.Topics;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Mailboxes;
import fr.eterritoire.elections.PoliticalRule;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What « Vérifiez avant d’envoyer » shows: the content as it will look, and what to know before.
///
/// @param published live events it resembles; `sameDay` others that day within 20 km
/// @param previews its pictures, as `data:` addresses
/// @param rule what the territory does with political meetings, where it has chosen
/// @param notice something went wrong with sending, in words
public record ReviewPage(
        Territoire territoire,
        String action,
        ContentForm<?> form,
        Content content,
        List<Live> published,
        List<Live> sameDay,
        List<String> previews,
        String token,
        Optional<PoliticalRule> rule,
        String notice) {

    public String announces() {
        return isFiche() ? words("submission.fiche-will-appear") : words("submission.will-appear");
    }

    public String alreadyOnline() {
        return isFiche()
                ? words("submission.similar-fiche-online", published.size())
                : words("submission.similar-online", published.size());
    }

    /// Where the letter to confirm goes; none for a correction.
    public Optional<String> mail() {
        return Optional.of(form.get("courriel")).filter(_ -> action.endsWith("/proposer"));
    }

    /// What that address was meant to be, when it looks mistyped.
    public Optional<String> otherMail() {
        return mail().flatMap(Email::parse).flatMap(Mailboxes::meant).map(Email::value);
    }

    private boolean isFiche() {
        return content instanceof Fiche;
    }

    /// What takes place must be allowed elsewhere: what its organiser must declare, empty when
    /// nothing.
    public Optional<String> permit() {
        return switch (content) {
            case Evenement evenement -> Optional.of(evenement.type().declaration().orElse(""));
            case Annonce _, Fiche _ -> Optional.empty();
        };
    }

    /// What becomes of it, when it is such a meeting or its words make one think so.
    public Optional<PoliticalRule> politicalRule() {
        return rule.filter(_ -> Topics.suspected(content).contains(Topic.POLITICAL));
    }

    /// What the law forbids, when its words make one think of it.
    public List<Prohibition> prohibitions() {
        return Prohibition.suspectedIn(content);
    }
}
