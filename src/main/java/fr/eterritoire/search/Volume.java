package fr.eterritoire.search;

import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
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
    private final boolean commits;
    private boolean closed;

    /// @param commits whether what is written must be told to go to the disk
    Volume(String name, CloseableSearchMapping mapping, boolean commits) {
        this.name = name;
        this.commits = commits;
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

    /// Returns once all of it is found; it is safe once it is kept.
    void apply(Collection<Entry> changed, Collection<Long> gone) {
        writing(
                        indexer ->
                                Stream.concat(
                                        changed.stream().map(indexer::addOrUpdate),
                                        gone.stream()
                                                .map(id -> indexer.delete(Entry.class, id, null))))
                .join();
        refresh();
    }

    /// Entries that it does not hold yet; neither safe nor found before it is settled.
    CompletableFuture<?> fill(List<Entry> entries) {
        return writing(indexer -> entries.stream().map(indexer::add));
    }

    /// Nothing is forced to the disk for each of them: what comes together is, once.
    private CompletableFuture<?> writing(
            Function<SearchIndexer, Stream<? extends CompletionStage<?>>> works) {
        try (var session =
                mapping.createSessionWithOptions()
                        .indexingPlanSynchronizationStrategy(
                                IndexingPlanSynchronizationStrategy.async())
                        .build()) {
            return CompletableFuture.allOf(
                    works.apply(session.indexer())
                            .map(CompletionStage::toCompletableFuture)
                            .toArray(CompletableFuture[]::new));
        }
    }

    /// Brings to the disk what is not yet there, and makes it found.
    void settle() {
        keep();
        refresh();
    }

    /// Brings to the disk what is not yet there.
    void keep() {
        if (commits) {
            try (var session = mapping.createSession()) {
                session.workspace(Entry.class).flush();
            }
        }
    }

    /// Joins its parts into one, which is asked in half the time.
    void merge() {
        try (var session = mapping.createSession()) {
            session.workspace(Entry.class).mergeSegments();
        }
    }

    private void refresh() {
        try (var session = mapping.createSession()) {
            session.workspace(Entry.class).refresh();
            // opens it now, or whoever asks next would wait for that
            session.search(Entry.class).where(f -> f.matchNone()).fetchTotalHitCount();
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
