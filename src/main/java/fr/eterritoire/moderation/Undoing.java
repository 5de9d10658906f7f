package fr.eterritoire.moderation;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.confiance.Trusts;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.Optional;

/// Undoes decisions: letters that wait are recalled, and the proposal waits again as it was. What
/// its author has built on a decision since is never lost by that: then it is too late.
@Component
class Undoing {
    private final Submissions submissions;
    private final Publications publications;
    private final Contents contents;
    private final Decisions decisions;
    private final Twins twins;
    private final Capabilities capabilities;
    private final Trusts trusts;
    private final Territoires territoires;
    private final Journal journal;
    private final InstantSource clock;

    Undoing(
            Submissions submissions,
            Publications publications,
            Contents contents,
            Decisions decisions,
            Twins twins,
            Capabilities capabilities,
            Trusts trusts,
            Territoires territoires,
            Journal journal,
            InstantSource clock) {
        this.submissions = submissions;
        this.publications = publications;
        this.contents = contents;
        this.decisions = decisions;
        this.twins = twins;
        this.capabilities = capabilities;
        this.trusts = trusts;
        this.territoires = territoires;
        this.journal = journal;
        this.clock = clock;
    }

    Outcome undo(Decider by) {
        var submission = submissions.locked(new SubmissionId(by.subject()));
        var last =
                decisions.findLast(submission.id()).filter(d -> d.territoire() == by.territoire());
        var live = publications.lockLive(submission.content());
        if (last.isEmpty() || !isUndoable(submission, last.get(), live)) {
            return new Outcome.TooLate();
        }
        reverse(submission, last.get());
        decisions.undo(last.get());
        trusts.undoGivenOn(submission.id(), last.get().decidedAt(), by.who());
        giveBack(last.get().by());
        journal.note(
                by.who(),
                "undone",
                new Journal.Subject("submission", submission.id().value()),
                submission.facts().territoire().id(),
                last.get().kind().name());
        return new Outcome.Undone();
    }

    /// The link it was taken with decides again.
    private void giveBack(Who taker) {
        if (taker.kind() == Who.Kind.DECIDER) {
            capabilities.giveBack(taker.id());
        }
    }

    /// @param live what the public sees of it now
    boolean isUndoable(Submission submission, Decision decision, Optional<Live> live) {
        return decision.isUndoableAt(clock.instant())
                && isAsDecided(submission, decision, live)
                && submissions
                        .findLatestOf(submission.content())
                        .filter(latest -> latest.id().equals(submission.id()))
                        .isPresent();
    }

    private boolean isAsDecided(Submission submission, Decision decision, Optional<Live> live) {
        var kind = decision.kind();
        return switch (submission) {
            case Submission.Approved _ ->
                    kind == Decision.Kind.APPROVED && isStillOnline(submission, decision, live);
            case Submission.Declined _ -> kind == Decision.Kind.DECLINED;
            case Submission.SentBack _ -> kind == Decision.Kind.SENT_BACK;
            case Submission.Merged _ -> kind == Decision.Kind.MERGED;
            case Verified waiting ->
                    kind == Decision.Kind.PASSED_ON
                            && !waiting.since().isAfter(decision.decidedAt());
            case Submission.Received _, Submission.Lapsed _ -> false;
        };
    }

    /// As it was approved: not cancelled, withdrawn or joined by another since.
    private boolean isStillOnline(Submission submission, Decision decision, Optional<Live> shown) {
        var proposed = contents.edition(submission.content(), decision.editionPublished());
        var approved =
                decision.editionBefore()
                        .map(before -> contents.edition(submission.content(), before))
                        .map(before -> proposed.replacing(before))
                        .orElse(proposed);
        return shown.filter(live -> live.content().equals(approved)).isPresent();
    }

    private void reverse(Submission submission, Decision decision) {
        switch (decision.kind()) {
            case APPROVED -> takeOffline(submission.content(), decision);
            case MERGED -> twins.part(submissions.proposed(submission), decision);
            case PASSED_ON -> {
                var proposed = contents.edition(submission.content(), decision.editionProposed());
                var back = territoires.territoire(decision.territoire());
                submissions.handTo(submission, back, proposed, clock.instant());
                return;
            }
            case SENT_BACK, DECLINED -> {}
        }
        submissions.waitsAgain(submission, decision.editionProposed());
    }

    private void takeOffline(ContentId content, Decision decision) {
        decision.editionBefore()
                .ifPresentOrElse(
                        before -> publications.revise(content, contents.edition(content, before)),
                        () -> publications.takeBack(content));
    }
}
