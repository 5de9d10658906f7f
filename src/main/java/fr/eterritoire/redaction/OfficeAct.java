package fr.eterritoire.redaction;

import fr.eterritoire.content.ContentId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a town hall did with something online, with what undoing it needs.
///
/// @param before the edition that was live before; empty when none was
/// @param after the edition that was live then, or withdrawn
public record OfficeAct(
        long id,
        ContentId content,
        Kind kind,
        Optional<Integer> before,
        int after,
        Instant actedAt,
        boolean undone) {

    /// How long an act can be undone; what cannot be recalled leaves when this ends.
    static final Duration TO_UNDO = Duration.ofMinutes(10);

    public enum Kind {
        PUBLISHED,
        CORRECTED,
        STATUS,
        WITHDRAWN
    }

    public Instant undoableUntil() {
        return actedAt.plus(TO_UNDO);
    }

    boolean isUndoableAt(Instant now) {
        return !undone && now.isBefore(undoableUntil());
    }

    /// Names it in the mail room, to recall its letters.
    String holdKey() {
        return "office-act-" + id;
    }
}
