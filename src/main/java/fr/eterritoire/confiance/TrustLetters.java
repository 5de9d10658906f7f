package fr.eterritoire.confiance;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.Content;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.time.Duration;

/// What an association and its town hall are told of trust.
@Component
class TrustLetters {
    /// As long as a decision can be undone, which trust may have been given with.
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Courrier courrier;
    private final Deciders deciders;
    private final Addresses addresses;

    TrustLetters(Courrier courrier, Deciders deciders, Addresses addresses) {
        this.courrier = courrier;
        this.deciders = deciders;
        this.addresses = addresses;
    }

    void tellGiven(Trust trust) {
        toAuthor(trust, words("confiance.letter-given", trust.territoire().name()), "trust-given");
    }

    /// Who was never told that they were trusted need not be told that they are not.
    void tellEnded(Trust trust) {
        if (courrier.recall(trust.holdKey()) == 0) {
            toAuthor(
                    trust,
                    words("confiance.letter-ended", trust.territoire().name()),
                    "trust-ended");
        }
    }

    private void toAuthor(Trust trust, String subject, String template) {
        var page = new TrustLetterPage(trust, screenOf(trust));
        trust.mail()
                .map(to -> new Letter(to, subject, template, page))
                .map(letter -> letter.heldFor(HELD, trust.holdKey()))
                .map(letter -> letter.answeredTo(deciders.addressOf(trust.territoire())))
                .ifPresent(courrier::send);
    }

    /// The town hall learns at once what went online unread, and how to take it offline.
    void tellPublished(Trust trust, Submission submission, Content online) {
        var office = Offices.address(trust.territoire());
        var page =
                new UnreadLetterPage(
                        trust,
                        online,
                        submission.facts().revises(),
                        addresses.absolute(Live.shortPath(submission.content())),
                        addresses.absolute(
                                office + "/annonces/" + submission.content() + "/retrait"),
                        screenOf(trust));
        var subject = words("confiance.letter-published", online.title());
        toMairie(trust, subject, "trust-published", page);
    }

    void remind(Trust trust) {
        var page = new TrustLetterPage(trust, screenOf(trust));
        var subject = words("confiance.letter-reminder", trust.association());
        toMairie(trust, subject, "trust-reminder", page);
    }

    private void toMairie(Trust trust, String subject, String template, Object page) {
        deciders.of(trust.territoire()).recipients().stream()
                .map(to -> new Letter(to.mail(), subject, template, page))
                .forEach(courrier::send);
    }

    private String screenOf(Trust trust) {
        return addresses.absolute(Offices.address(trust.territoire()) + "/confiance");
    }
}
