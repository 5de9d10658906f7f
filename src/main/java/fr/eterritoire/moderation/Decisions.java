package fr.eterritoire.moderation;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Decisions as they are taken and undone.
@Component
class Decisions {
    private final DecisionStore store;
    private final Courrier courrier;
    private final InstantSource clock;

    Decisions(DecisionStore store, Courrier courrier, InstantSource clock) {
        this.store = store;
        this.courrier = courrier;
        this.clock = clock;
    }

    /// Keeps that a decision is taken now.
    Decision take(Verified waiting, Decision.Kind kind, Who by, UnaryOperator<Draft> details) {
        var facts = waiting.facts();
        var draft = details.apply(Draft.NOTHING);
        return store.insert(
                new Decision(
                        0,
                        facts.id(),
                        kind,
                        facts.territoire().id(),
                        by,
                        clock.instant(),
                        false,
                        draft.motif,
                        draft.message,
                        facts.edition(),
                        draft.corrected,
                        draft.before,
                        draft.into));
    }

    Optional<Decision> findLast(SubmissionId submission) {
        return store.findLast(submission);
    }

    /// The author has answered before the question left: it stays.
    void recallQuestion(SubmissionId submission) {
        findLast(submission)
                .filter(last -> last.kind() == Decision.Kind.SENT_BACK)
                .ifPresent(last -> courrier.recall(last.holdKey()));
    }

    /// Recalls its letters and marks it undone.
    void undo(Decision decision) {
        courrier.recall(decision.holdKey());
        store.undone(decision.id(), clock.instant());
    }

    /// What only some kinds of decision say.
    record Draft(
            Optional<Motif> motif,
            String message,
            Optional<Integer> corrected,
            Optional<Integer> before,
            Optional<ContentId> into) {
        static final Draft NOTHING =
                new Draft(
                        Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

        Draft because(Motif ground) {
            return new Draft(Optional.of(ground), message, corrected, before, into);
        }

        Draft saying(String words) {
            return new Draft(motif, words.strip(), corrected, before, into);
        }

        Draft before(Optional<Integer> edition) {
            return new Draft(motif, message, corrected, edition, into);
        }

        Draft corrected(int edition) {
            return new Draft(motif, message, Optional.of(edition), before, into);
        }

        Draft into(ContentId twin) {
            return new Draft(motif, message, corrected, before, Optional.of(twin));
        }
    }
}
