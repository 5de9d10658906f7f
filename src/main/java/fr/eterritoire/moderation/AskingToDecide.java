package fr.eterritoire.moderation;

import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.SubmissionVerified;
import fr.eterritoire.submission.Submissions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// As soon as a proposal waits, whoever decides is asked, in the same transaction.
@Component
class AskingToDecide {
    private final Submissions submissions;
    private final Decisions decisions;
    private final DecisionLetters letters;

    AskingToDecide(Submissions submissions, Decisions decisions, DecisionLetters letters) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.letters = letters;
    }

    @EventListener
    void on(SubmissionVerified event) {
        var id = new SubmissionId(event.submission());
        decisions.recallQuestion(id);
        letters.ask(submissions.submission(id));
    }
}
