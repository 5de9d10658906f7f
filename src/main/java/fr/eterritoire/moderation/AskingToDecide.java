package fr.eterritoire.moderation;

import fr.eterritoire.confiance.Trust;
import fr.eterritoire.confiance.Trusts;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.SubmissionVerified;
import fr.eterritoire.submission.Submissions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// As soon as a proposal waits, whoever decides is asked, in the same transaction; or nobody is,
/// when its author is trusted and has just confirmed it.
@Component
class AskingToDecide {
    private final Submissions submissions;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Differences differences;
    private final Trusts trusts;
    private final Approving approving;

    AskingToDecide(
            Submissions submissions,
            Decisions decisions,
            DecisionLetters letters,
            Differences differences,
            Trusts trusts,
            Approving approving) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.letters = letters;
        this.differences = differences;
        this.trusts = trusts;
        this.approving = approving;
    }

    @EventListener
    void on(SubmissionVerified event) {
        var id = new SubmissionId(event.submission());
        decisions.recallQuestion(id);
        var submission = submissions.submission(id);
        var trust = event.confirmed() ? trustIn(submission) : Optional.<Trust>empty();
        if (trust.isPresent() && submission instanceof Verified waiting) {
            approving.asTrusted(waiting, trust.get());
        } else {
            letters.ask(submission);
        }
    }

    private Optional<Trust> trustIn(Submission submission) {
        var facts = submission.facts();
        return trusts.findFor(facts.territoire(), facts.sender(), differences.becoming(submission));
    }
}
