package fr.eterritoire.submission;

import fr.eterritoire.journal.Who;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An author takes a proposal back before any decision.
@Component
public class TakingBack {
    private final Submissions submissions;
    private final AuthorLetters letters;

    TakingBack(Submissions submissions, AuthorLetters letters) {
        this.submissions = submissions;
        this.letters = letters;
    }

    /// Those whose proposals were merged into it are told, unless it changes what stays online.
    ///
    /// @return whether it was still open
    @Transactional
    public boolean takeBack(SubmissionId id) {
        var submission = submissions.locked(id);
        if (!submission.isOpen()) {
            return false;
        }
        submissions.ended(submission, Who.author(id.value()), "taken back");
        if (!submission.facts().revises()) {
            letters.tellTakenBack(
                    submissions.mergedInto(submission.content()), submissions.proposed(submission));
        }
        return true;
    }
}
