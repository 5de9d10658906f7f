package fr.eterritoire.moderation;

import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.Submissions;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Puts what waits online, as its author proposed it or as whoever decides has corrected it.
@Component
class Approving {
    private final Submissions submissions;
    private final Publications publications;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Journal journal;

    Approving(
            Submissions submissions,
            Publications publications,
            Decisions decisions,
            DecisionLetters letters,
            Journal journal) {
        this.submissions = submissions;
        this.publications = publications;
        this.decisions = decisions;
        this.letters = letters;
        this.journal = journal;
    }

    Outcome asProposed(Verified waiting, Who by) {
        var live = publications.lockLive(waiting.content());
        var decision =
                decisions.take(
                        waiting,
                        Decision.Kind.APPROVED,
                        by,
                        d -> d.before(live.map(Live::edition)));
        var online = putOnline(waiting, live);
        note(by, "approved", waiting);
        letters.tellOnline(waiting, online, decision);
        return new Outcome.Online(waiting.content());
    }

    Outcome asCorrected(Verified waiting, Content corrected, String words, Who by) {
        if (corrected.equals(submissions.proposed(waiting))) {
            return asProposed(waiting, by);
        }
        var live = publications.lockLive(waiting.content());
        var proposed = becoming(submissions.proposed(waiting), live);
        submissions.enriched(waiting, corrected);
        var now = (Verified) submissions.locked(waiting.id());
        var decision =
                decisions.take(
                        waiting,
                        Decision.Kind.APPROVED,
                        by,
                        d ->
                                d.before(live.map(Live::edition))
                                        .corrected(now.facts().edition())
                                        .saying(words));
        var online = putOnline(now, live);
        note(by, "corrected and approved", waiting);
        letters.tellCorrected(now, online, changes(proposed, online, waiting), words, decision);
        return new Outcome.Online(waiting.content());
    }

    private static List<Changes.Change> changes(
            Content proposed, Content online, Verified waiting) {
        return Changes.between(proposed, online, waiting.facts().territoire());
    }

    private Content putOnline(Verified waiting, Optional<Live> live) {
        var proposed = submissions.proposed(waiting);
        var becoming = becoming(proposed, live);
        if (becoming.equals(proposed)) {
            publications.publish(waiting.content(), waiting.facts().edition());
        } else {
            publications.revise(waiting.content(), becoming);
        }
        submissions.approved(waiting);
        return becoming;
    }

    private static Content becoming(Content proposed, Optional<Live> live) {
        return live.map(l -> Differences.replacing(l.content(), proposed)).orElse(proposed);
    }

    private void note(Who by, String act, Verified waiting) {
        journal.note(
                by,
                act,
                new Journal.Subject("submission", waiting.id().value()),
                waiting.facts().territoire().id(),
                "");
    }
}
