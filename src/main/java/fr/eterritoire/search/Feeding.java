package fr.eterritoire.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;

/// Tells the index what has changed: reads `live` again, writes, and only when that is safe and
/// found forgets what waited. What is told twice does no harm.
@Component
class Feeding {
    private static final int A_MOUTHFUL = 500;

    private final QueueStore queue;
    private final IndexStore store;
    private final Entering entries;
    private final OpenIndex index;
    private final InstantSource clock;

    Feeding(
            QueueStore queue,
            IndexStore store,
            Entering entries,
            OpenIndex index,
            InstantSource clock) {
        this.queue = queue;
        this.store = store;
        this.entries = entries;
        this.index = index;
        this.clock = clock;
    }

    /// @return whether there was something to tell
    boolean feed() {
        return feed(null, 0);
    }

    /// The same, told to an index that is being made as well.
    ///
    /// @param upTo which id it has read; what is above it will be read later
    boolean feed(@Nullable Volume next, long upTo) {
        var waiting = queue.first(A_MOUTHFUL);
        if (waiting.isEmpty()) {
            return false;
        }
        var ids = new TreeSet<>(waiting.stream().map(QueueStore.Waiting::content).toList());
        var made = entries.of(store.liveOf(ids), clock.instant());
        made.stream().map(Entry::id).forEach(ids::remove);
        index.current().ifPresent(volume -> volume.apply(made, ids));
        if (next != null) {
            apply(next, made, ids, upTo);
        }
        queue.done(waiting);
        return true;
    }

    private static void apply(Volume next, List<Entry> made, TreeSet<Long> gone, long upTo) {
        next.apply(
                made.stream().filter(entry -> entry.id() <= upTo).toList(),
                gone.headSet(upTo, true));
    }
}
