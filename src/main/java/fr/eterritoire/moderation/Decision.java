package fr.eterritoire.moderation;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.SubmissionId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A decision that was taken, with what undoing it needs.
///
/// @param territoire id of the territory that decided
/// @param by the link it was decided with, or the agent who decided
/// @param motif why, for a refusal
/// @param message what was said to the author
/// @param editionProposed the edition decided on
/// @param editionCorrected the one published instead, when whoever decided corrected it
/// @param editionBefore the edition that was live, or that the twin had, before
/// @param into the twin, for a merge
public record Decision(
        long id,
        SubmissionId submission,
        Kind kind,
        int territoire,
        Who by,
        Instant decidedAt,
        boolean undone,
        Optional<Motif> motif,
        String message,
        int editionProposed,
        Optional<Integer> editionCorrected,
        Optional<Integer> editionBefore,
        Optional<ContentId> into) {

    /// How long a decision can be undone; what cannot be recalled leaves when this ends.
    static final Duration TO_UNDO = Duration.ofMinutes(10);

    public enum Kind {
        APPROVED,
        SENT_BACK,
        DECLINED,
        PASSED_ON,
        MERGED
    }

    public Instant undoableUntil() {
        return decidedAt.plus(TO_UNDO);
    }

    /// What was published by trust was told at once: it is withdrawn, with reasons.
    boolean isUndoableAt(Instant now) {
        return !undone && !isByTrust() && now.isBefore(undoableUntil());
    }

    boolean isByTrust() {
        return by.kind() == Who.Kind.TRUST;
    }

    /// The edition it put online.
    int editionPublished() {
        return editionCorrected.orElse(editionProposed);
    }

    /// Names it in the mail room, to recall its letters.
    String holdKey() {
        return "decision-" + id;
    }
}
