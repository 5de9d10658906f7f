package fr.eterritoire.signalement;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.moderation.Motif;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Somebody says that a content online is wrong or unlawful.
///
/// @param edition the edition that was online then
/// @param territoire id of the territory that owns the content
/// @param answer what whoever decides answered; empty while it waits
public record Report(
        long id,
        ContentId content,
        int edition,
        int territoire,
        Said said,
        Instant receivedAt,
        Optional<Answer> answer) {

    /// How long an answer can be undone; its letters leave when this ends.
    static final Duration TO_UNDO = Duration.ofMinutes(10);

    /// @param name of whoever reports, with `mail` never shown to whoever decides nor to the author
    public record Said(Reason reason, String words, Optional<String> name, Optional<Email> mail) {}

    /// @param as the report whose answer this is: itself, or another on the same content
    /// @param motif why it was withdrawn
    /// @param message what whoever decides added, may be empty
    /// @param editionBefore the edition that the answer took out of the public
    public record Answer(
            Kind kind,
            Instant at,
            long as,
            Optional<Motif> motif,
            String message,
            Optional<Integer> editionBefore) {

        public enum Kind {
            KEPT,
            WITHDRAWN
        }

        Answer because(Motif ground) {
            return new Answer(kind, at, as, Optional.of(ground), message, editionBefore);
        }

        Answer before(Optional<Integer> edition) {
            return new Answer(kind, at, as, motif, message, edition);
        }

        public Instant undoableUntil() {
            return at.plus(TO_UNDO);
        }
    }

    /// The answer that closes it now.
    Answer answered(Answer.Kind kind, String words, Instant now) {
        return new Answer(kind, now, id, Optional.empty(), words.strip(), Optional.empty());
    }

    /// Whether its own answer can be undone; one that another report brought is undone there.
    boolean isUndoableAt(Instant now) {
        return answer.filter(a -> a.as() == id && now.isBefore(a.undoableUntil())).isPresent();
    }

    /// Names its answer in the mail room, to recall the letters.
    String holdKey() {
        return "report-" + id;
    }
}
