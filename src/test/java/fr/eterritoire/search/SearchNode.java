package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.database.Charges;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A node of the platform as far as it searches: on the database of the tests, with an index of its
/// own or one that it shares.
final class SearchNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final OpenIndex index;
    final Keeper keeper;
    final Checking checking;
    private final QueueStore queue;

    /// What all nodes have in common.
    record Ground(
            QueueStore queue,
            IndexStore store,
            Entering entries,
            VolumeNames names,
            Asking asking,
            Charges charges,
            InstantSource clock) {}

    SearchNode(Ground ground, Shelf shelf) {
        queue = ground.queue;
        index = new OpenIndex(ground.asking, ground.clock);
        checking = new Checking(ground.store, ground.queue, index);
        var feeding = new Feeding(ground.queue, ground.store, ground.entries, index, ground.clock);
        var rebuilding =
                new Rebuilding(
                        ground.store,
                        ground.entries,
                        feeding,
                        index,
                        ground.names,
                        shelf,
                        ground.clock);
        keeper =
                new Keeper(
                        ground.charges,
                        new Keeping(
                                shelf,
                                index,
                                ground.store,
                                ground.names,
                                rebuilding,
                                feeding,
                                checking,
                                ground.clock));
    }

    SearchNode started() {
        keeper.start();
        return this;
    }

    /// Once it answers and has heard of all.
    SearchNode settled() {
        until(() -> index.current().isPresent() && queue.size() == 0);
        return this;
    }

    static void until(BooleanSupplier holds) {
        var left = PATIENCE.toMillis();
        for (; left > 0 && !holds.getAsBoolean(); left -= 20) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(left).as("waited long enough").isPositive();
    }

    List<Long> finds(String words) {
        return finds(words, new Where.Everywhere());
    }

    List<Long> finds(String words, Where where) {
        return ids(index.search(asked(words, where)));
    }

    static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.content().value()).toList();
    }

    static Asked asked(String words, Where where) {
        return asked(words, where, Asked.Order.RELEVANCE, false);
    }

    static Asked asked(String words, Asked.Order order, boolean past) {
        return asked(words, new Where.Everywhere(), order, past);
    }

    private static Asked asked(String words, Where where, Asked.Order order, boolean past) {
        return new Asked(
                words,
                false,
                where,
                Optional.empty(),
                Set.of(),
                Set.of(),
                false,
                false,
                Set.of(),
                Optional.empty(),
                past,
                order,
                0,
                50);
    }

    /// `content:edition` of all that its index holds.
    Set<String> holds() {
        var all = new TreeSet<String>();
        index.current()
                .orElseThrow()
                .each(some -> some.forEach(held -> all.add(held.content() + ":" + held.edition())));
        return all;
    }

    @Override
    public void close() {
        keeper.stop();
    }
}
