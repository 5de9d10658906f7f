package fr.eterritoire.search;

import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// One index, open. It is closed once all that read it have done.
final class Volume implements AutoCloseable {
    private final String name;
    private final CloseableSearchMapping mapping;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private boolean closed;

    Volume(String name, CloseableSearchMapping mapping) {
        this.name = name;
        this.mapping = mapping;
    }

    String name() {
        return name;
    }

    /// @throws SearchClosedException when it has just been closed
    <T> T read(Function<SearchSession, T> reading) {
        gate.readLock().lock();
        try {
            if (closed) {
                throw new SearchClosedException(SearchClosedException.Why.STARTS);
            }
            try (var session = mapping.createSession()) {
                return reading.apply(session);
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    /// Returns once all of it is on the disk and found.
    void apply(Collection<Entry> changed, Collection<Long> gone) {
        try (var session =
                mapping.createSessionWithOptions()
                        .indexingPlanSynchronizationStrategy(
                                IndexingPlanSynchronizationStrategy.sync())
                        .build()) {
            var plan = session.indexingPlan();
            changed.forEach(entry -> plan.addOrUpdate(entry));
            gone.forEach(id -> plan.purge(Entry.class, id, null));
        }
    }

    /// Entering that it does not hold yet; neither safe nor found before it is settled.
    CompletableFuture<?> fill(List<Entry> entries) {
        try (var session = mapping.createSession()) {
            var indexer = session.indexer();
            return CompletableFuture.allOf(
                    entries.stream()
                            .map(indexer::add)
                            .map(CompletionStage::toCompletableFuture)
                            .toArray(CompletableFuture[]::new));
        }
    }

    void settle() {
        try (var session = mapping.createSession()) {
            var workspace = session.workspace(Entry.class);
            workspace.flush();
            workspace.refresh();
        }
    }

    /// Makes the place for it, empty.
    void create() {
        try (var session = mapping.createSession()) {
            session.schemaManager(Entry.class).dropAndCreate();
        }
    }

    void drop() {
        try (var session = mapping.createSession()) {
            session.schemaManager(Entry.class).dropIfExisting();
        }
    }

    long size() {
        return read(
                session ->
                        session.search(Entry.class).where(f -> f.matchAll()).fetchTotalHitCount());
    }

    /// An edition that it holds.
    record Held(long content, int edition) {}

    /// Passes over all that it holds, in no order.
    void each(Consumer<Stream<Held>> taking) {
        read(
                session -> {
                    try (var scroll =
                            session.search(Entry.class)
                                    .select(
                                            f ->
                                                    f.composite()
                                                            .from(
                                                                    f.id(Long.class),
                                                                    f.field(
                                                                            "edition",
                                                                            Integer.class))
                                                            .as(Held::new))
                                    .where(f -> f.matchAll())
                                    .scroll(2000)) {
                        for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                            taking.accept(chunk.hits().stream());
                        }
                        return true;
                    }
                });
    }

    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            closed = true;
        } finally {
            gate.writeLock().unlock();
        }
        mapping.close();
    }
}
