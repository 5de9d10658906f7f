package fr.eterritoire.search;

import fr.eterritoire.search.QueueStore.Waiting;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Tells the index what has changed: reads `live` again, writes, and only when that is safe on the
/// disk forgets what waited. What is told twice does no harm. It is found at once, and made safe
/// with all that came within the same moment: the disk is slow.
@Component
class Feeding {
    private static final int A_MOUTHFUL = 500;
    private static final Duration A_MOMENT = Duration.ofMillis(400);

    private final QueueStore queue;
    private final IndexStore store;
    private final Entering entries;
    private final OpenIndex index;
    private final InstantSource clock;

    /// Found, and not yet safe.
    private final List<Waiting> told = new ArrayList<>();

    private long toldSince;

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

    /// What was told and is not safe will be told again.
    void forget() {
        told.clear();
    }

    /// @return whether there was something to tell
    boolean feed() {
        var waiting = queue.first(A_MOUTHFUL, told);
        if (!waiting.isEmpty()) {
            var news = newsOf(waiting);
            index.current().ifPresent(news::tell);
            add(waiting);
        }
        if (told.size() >= A_MOUTHFUL || System.nanoTime() - toldSince > A_MOMENT.toNanos()) {
            keep();
        }
        return !waiting.isEmpty();
    }

    /// The same, told to an index that is being made as well, and safe in both at once.
    ///
    /// @param upTo which id it has read; what is above it will be read later
    boolean feed(Volume next, long upTo) {
        var waiting = queue.first(A_MOUTHFUL, told);
        if (waiting.isEmpty()) {
            return false;
        }
        var news = newsOf(waiting);
        index.current().ifPresent(news::tell);
        news.upTo(upTo).tell(next);
        next.keep();
        add(waiting);
        keep();
        return true;
    }

    private void add(List<Waiting> waiting) {
        if (told.isEmpty()) {
            toldSince = System.nanoTime();
        }
        told.addAll(waiting);
    }

    private void keep() {
        if (!told.isEmpty()) {
            index.current().ifPresent(Volume::keep);
            queue.done(told);
            told.clear();
        }
    }

    private record News(List<Entry> made, SortedSet<Long> gone) {
        News upTo(long id) {
            return new News(
                    made.stream().filter(entry -> entry.id() <= id).toList(), gone.headSet(id + 1));
        }

        void tell(Volume volume) {
            volume.apply(made, gone);
        }
    }

    private News newsOf(List<Waiting> waiting) {
        var gone = new TreeSet<>(waiting.stream().map(Waiting::content).toList());
        var made = entries.of(store.liveOf(gone), clock.instant());
        made.stream().map(Entry::id).forEach(gone::remove);
        return new News(made, gone);
    }
}
