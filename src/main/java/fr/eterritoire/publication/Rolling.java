package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.function.Consumer;

/// What is written of the days to come, day after day. Some hundreds at a time, each time in its
/// own transaction: there may be more of them than memory holds, and none waits for all.
@Component
class Rolling {
    private static final int A_CHUNK = 500;

    private final PublicationStore store;
    private final OccurrenceStore occurrences;
    private final FicheStore fiches;
    private final Generations generations;
    private final TransactionOperations transaction;

    Rolling(
            PublicationStore store,
            OccurrenceStore occurrences,
            FicheStore fiches,
            Generations generations,
            TransactionOperations transaction) {
        this.store = store;
        this.occurrences = occurrences;
        this.fiches = fiches;
        this.generations = generations;
        this.transaction = transaction;
    }

    /// Brings the occurrences of all that recurs up to 24 months ahead; run every night.
    void rollOccurrences() {
        each(store.recurring(), lives -> lives.forEach(occurrences::replace));
        transaction.executeWithoutResult(_ -> generations.changeAll());
    }

    /// Says of all fiches that have hours when they are open in the days to come; run every night.
    void rollFiches() {
        each(fiches.withHours(), fiches::roll);
    }

    /// Nobody else changes them meanwhile.
    private void each(List<ContentId> all, Consumer<List<Live>> rolling) {
        for (var from = 0; from < all.size(); from += A_CHUNK) {
            var ids = all.subList(from, Math.min(from + A_CHUNK, all.size()));
            transaction.executeWithoutResult(
                    _ -> {
                        store.lock(ids);
                        rolling.accept(store.liveOf(ids));
                    });
        }
    }
}
