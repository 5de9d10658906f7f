package fr.eterritoire.search;

import fr.eterritoire.search.SearchClosedException.Why;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Makes the index anew beside the one that answers, from all that is live, in the order of ids.
/// What changes meanwhile is told to both between two chunks; then one takes the other's place.
@Component
class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int CHUNK = 500;
    private static final long ALL = Long.MAX_VALUE - 1;
    private static final Duration SAID_EVERY = Duration.ofMillis(300);

    private final IndexStore store;
    private final Entering entries;
    private final Feeding feeding;
    private final OpenIndex index;
    private final VolumeNames names;
    private final Shelf shelf;
    private final InstantSource clock;

    Rebuilding(
            IndexStore store,
            Entering entries,
            Feeding feeding,
            OpenIndex index,
            VolumeNames names,
            Shelf shelf,
            InstantSource clock) {
        this.store = store;
        this.entries = entries;
        this.feeding = feeding;
        this.index = index;
        this.names = names;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// @param goesOn asked between two chunks; when it no longer does, all stays as it was
    void run(BooleanSupplier goesOn) {
        if (index.current().isEmpty()) {
            index.close(Why.BEING_MADE);
        }
        var total = store.countLive();
        store.begin(total);
        LOG.info("The search index is being made anew, of {} contents", total);
        var next = shelf.open(names.next());
        try {
            next.create();
            var done = fill(next, goesOn);
            if (goesOn.getAsBoolean()) {
                next.merge();
                next.settle();
                while (feeding.feed(next, ALL)) {
                    // what came meanwhile
                }
                store.end(next.name(), done);
                index.put(next);
                LOG.info("The search index is new: {} contents", done);
                return;
            }
        } catch (RuntimeException failure) {
            discard(next);
            throw failure;
        }
        discard(next);
    }

    private void discard(Volume unfinished) {
        try {
            unfinished.drop();
        } catch (RuntimeException failure) {
            LOG.debug("Left behind: {}", unfinished.name(), failure);
        } finally {
            unfinished.close();
        }
    }

    private long fill(Volume next, BooleanSupplier goesOn) {
        CompletableFuture<?> filling = CompletableFuture.completedFuture(null);
        var said = clock.instant();
        var done = 0L;
        var last = 0L;
        while (goesOn.getAsBoolean()) {
            var lives = store.after(last, CHUNK);
            if (lives.isEmpty()) {
                break;
            }
            var made = entries.of(lives, clock.instant());
            filling.join();
            filling = next.fill(made);
            last = lives.getLast().id().value();
            done += lives.size();
            feeding.feed(next, last);
            if (Duration.between(said, clock.instant()).abs().compareTo(SAID_EVERY) > 0) {
                said = clock.instant();
                store.progress(done);
            }
        }
        filling.join();
        return done;
    }
}
