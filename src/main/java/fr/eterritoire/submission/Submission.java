package fr.eterritoire.submission;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;

/// A proposal, in one of its states. `SentBack` returns to `Verified`; nothing else goes back but
/// by undoing a decision.
public sealed interface Submission {
    Facts facts();

    default SubmissionId id() {
        return facts().id();
    }

    default ContentId content() {
        return facts().content();
    }

    /// Whether nothing is decided yet.
    default boolean isOpen() {
        return switch (this) {
            case Received _, Verified _, SentBack _ -> true;
            case Approved _, Declined _, Merged _, Lapsed _ -> false;
        };
    }

    /// What does not depend on its state.
    ///
    /// @param territoire to whom it is proposed
    /// @param edition the edition of `content` that it proposes now
    /// @param revises it changes something that was already live
    /// @param sender who proposes: never shown
    record Facts(
            SubmissionId id,
            Territoire territoire,
            ContentId content,
            int edition,
            boolean revises,
            Email sender,
            Instant receivedAt) {}

    /// The address is not confirmed yet: nobody but its author sees it.
    record Received(Facts facts) implements Submission {}

    /// It waits for a decision.
    record Verified(Facts facts, Instant since) implements Submission {}

    /// It waits for its author to correct or answer.
    record SentBack(Facts facts, Instant since) implements Submission {}

    /// It is, or was, live.
    record Approved(Facts facts, Instant at) implements Submission {}

    record Declined(Facts facts, Instant at) implements Submission {}

    /// It was the same as another content, which its author now shares.
    record Merged(Facts facts, Instant at, ContentId into) implements Submission {}

    /// Never confirmed, forgotten, or taken back by its author.
    record Lapsed(Facts facts, Instant at) implements Submission {}
}
