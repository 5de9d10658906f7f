package fr.eterritoire.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeMap;

/// Compares the index with `live`, content by content and edition by edition, and queues whatever
/// differs; when that is much, has the index made anew, which is quicker. Nothing should: this is
/// for what nobody thought of, such as a folder put back from an older copy.
@Component
class Checking {
    private static final Logger LOG = LoggerFactory.getLogger(Checking.class);
    private static final int CHUNK = 10_000;
    private static final int EDITION_BITS = 16;
    private static final int MUCH = 20_000;

    private final IndexStore store;
    private final QueueStore queue;
    private final OpenIndex index;

    Checking(IndexStore store, QueueStore queue, OpenIndex index) {
        this.store = store;
        this.queue = queue;
        this.index = index;
    }

    /// Counting is quick; comparing is for when that is not enough.
    void checkIfCountsDiffer() {
        if (queue.size() == 0
                && index.current().map(Volume::size).orElse(0L) != store.countLive()) {
            check();
        }
    }

    /// @return how many differ
    int check() {
        var held = held();
        var differ = new ArrayList<Long>();
        var place = 0;
        var last = 0L;
        for (var chunk = store.editionsAfter(last, CHUNK);
                !chunk.isEmpty();
                chunk = store.editionsAfter(last, CHUNK)) {
            for (var live : new TreeMap<>(chunk).entrySet()) {
                last = live.getKey();
                for (; place < held.length && idOf(held[place]) < last; place++) {
                    differ.add(idOf(held[place]));
                }
                if (place < held.length && held[place] == packed(last, live.getValue())) {
                    place++;
                } else {
                    differ.add(last);
                    place += place < held.length && idOf(held[place]) == last ? 1 : 0;
                }
            }
        }
        for (; place < held.length; place++) {
            differ.add(idOf(held[place]));
        }
        if (!differ.isEmpty()) {
            LOG.warn("{} contents of the search index are not as they are live", differ.size());
            if (differ.size() > MUCH) {
                store.ask();
            } else {
                queue.add(differ);
            }
        }
        return differ.size();
    }

    /// Sorted, a content and its edition in one number: a million in eight megabytes.
    private long[] held() {
        var volume = index.current();
        if (volume.isEmpty()) {
            return new long[0];
        }
        var all = new Growing();
        volume.get().each(some -> some.forEach(all::add));
        return all.sorted();
    }

    private static long packed(long content, int edition) {
        return content << EDITION_BITS | edition & (1 << EDITION_BITS) - 1;
    }

    private static long idOf(long packed) {
        return packed >>> EDITION_BITS;
    }

    private static final class Growing {
        private long[] numbers = new long[CHUNK];
        private int size;

        void add(Volume.Held held) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = packed(held.content(), held.edition());
        }

        long[] sorted() {
            var all = Arrays.copyOf(numbers, size);
            Arrays.sort(all);
            return all;
        }
    }
}
