package fr.eterritoire.search;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.search.Found.Hit;
import fr.eterritoire.search.SearchClosedException.Why;
import fr.eterritoire.search.Wanted.Reading;

import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// The index that answers now, or why none does.
@Component
class OpenIndex implements SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);

    private final Asking asking;
    private final InstantSource clock;
    private final AtomicBoolean suspect = new AtomicBoolean();
    private volatile @Nullable Volume volume;
    private volatile Why why = Why.STARTS;

    OpenIndex(Asking asking, InstantSource clock) {
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public Found search(Asked asked) {
        return read(session -> asking.ask(session, asked, clock.instant()));
    }

    @Override
    public List<Hit> some(Asked asked, Reading reading, int most) {
        return read(session -> asking.some(session, asked, reading, most, clock.instant()));
    }

    @Override
    public long count(Asked asked, Reading reading) {
        return read(session -> asking.count(session, asked, reading, clock.instant()));
    }

    @Override
    public List<ContentId> among(Asked asked, List<ContentId> contents) {
        return contents.isEmpty()
                ? List.of()
                : read(session -> asking.among(session, asked, contents, clock.instant()));
    }

    private <T> T read(Function<SearchSession, T> reading) {
        for (var tries = 0; ; tries++) {
            var open = volume;
            if (open == null) {
                throw new SearchClosedException(why);
            }
            try {
                return open.read(reading);
            } catch (SearchClosedException closed) {
                // another index has just taken its place
                if (tries == 1) {
                    throw closed;
                }
            } catch (SearchException failure) {
                if (!suspect.getAndSet(true)) {
                    LOG.warn("Search failed; the index will be looked at", failure);
                }
                throw new SearchClosedException(Why.OUT_OF_REACH, failure);
            }
        }
    }

    Optional<Volume> current() {
        return Optional.ofNullable(volume);
    }

    /// Why none answers; empty when one does.
    Optional<Why> closed() {
        return volume == null ? Optional.of(why) : Optional.empty();
    }

    /// From now on this one answers; the one before is closed.
    void put(Volume next) {
        var before = volume;
        volume = next;
        suspect.set(false);
        if (before != null) {
            before.close();
        }
    }

    void close(Why reason) {
        var before = volume;
        why = reason;
        volume = null;
        if (before != null) {
            before.close();
        }
    }

    /// Whether a question has failed since this was last asked.
    boolean wasSuspect() {
        return suspect.getAndSet(false);
    }
}
