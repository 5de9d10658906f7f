package fr.eterritoire.moderation;

import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.submission.SubmissionId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes back « En ligne » before it leaves, when its author has said something newer since.
@Component
public class Recalling {
    private final Decisions decisions;
    private final Courrier courrier;

    Recalling(Decisions decisions, Courrier courrier) {
        this.decisions = decisions;
        this.courrier = courrier;
    }

    /// What whoever decided has corrected is told all the same (S-2.17).
    @Transactional(propagation = Propagation.MANDATORY)
    public void recall(SubmissionId approved) {
        decisions
                .findLast(approved)
                .filter(last -> last.kind() == Decision.Kind.APPROVED)
                .filter(last -> last.editionCorrected().isEmpty())
                .ifPresent(last -> courrier.recall(last.holdKey()));
    }
}
