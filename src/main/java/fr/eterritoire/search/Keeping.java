package fr.eterritoire.search;

import fr.eterritoire.search.SearchClosedException.Why;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;

/// What whoever has the index in its charge does, and what the others do.
@Component
class Keeping {
    static final String CHARGE = "search";

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration REMOVE_AFTER = Duration.ofSeconds(10);

    /// The hour in which few publish.
    private static final int NIGHT = 4;

    private final Shelf shelf;
    private final OpenIndex index;
    private final IndexStore store;
    private final VolumeNames names;
    private final Rebuilding rebuilding;
    private final Feeding feeding;
    private final Checking checking;
    private final InstantSource clock;
    private LocalDate checkedOn = LocalDate.EPOCH;
    private Instant lookedAt = Instant.EPOCH;
    private Instant openedAt = Instant.EPOCH;
    private boolean cleared;

    Keeping(
            Shelf shelf,
            OpenIndex index,
            IndexStore store,
            VolumeNames names,
            Rebuilding rebuilding,
            Feeding feeding,
            Checking checking,
            InstantSource clock) {
        this.shelf = shelf;
        this.index = index;
        this.store = store;
        this.names = names;
        this.rebuilding = rebuilding;
        this.feeding = feeding;
        this.checking = checking;
        this.clock = clock;
    }

    /// @return whether this process may open an index to write
    boolean take() {
        return shelf.take();
    }

    /// Opens the index that is whole; when there is none, or not of this database, or it is
    /// damaged, makes it anew.
    void open(BooleanSupplier goesOn) {
        var whole = store.state().volume();
        if (whole.isPresent() && names.isCurrent(whole.get()) && shelf.has(whole.get())) {
            put(shelf.open(whole.get()));
            checking.checkIfCountsDiffer();
        } else {
            whole.ifPresent(
                    name ->
                            LOG.warn(
                                    "The search index {} is missing, damaged or out of date",
                                    name));
            rebuild(goesOn);
        }
    }

    private void put(Volume volume) {
        index.put(volume);
        noteOpened();
    }

    private void noteOpened() {
        openedAt = Instant.now();
        cleared = false;
    }

    private void rebuild(BooleanSupplier goesOn) {
        rebuilding.run(goesOn);
        noteOpened();
    }

    /// Whatever index there is, makes another.
    void makeAnew(BooleanSupplier goesOn) {
        rebuild(goesOn);
        index.current().ifPresent(volume -> shelf.keepOnly(names.prefix(), volume.name()));
    }

    /// @return whether there was something to do
    boolean turn(BooleanSupplier goesOn) {
        var now = Instant.now();
        if (lookedAt.plus(LOOK_EVERY).isBefore(now)) {
            lookedAt = now;
            look(goesOn);
        }
        return feeding.feed();
    }

    private void look(BooleanSupplier goesOn) {
        var name = index.current().map(Volume::name).orElse("");
        if (store.state().isAsked() || !names.isCurrent(name)) {
            rebuild(goesOn);
        } else if (index.wasSuspect() && !shelf.has(name)) {
            LOG.warn("The search index {} is damaged", name);
            index.close(Why.BEING_MADE);
            rebuild(goesOn);
        } else if (!cleared && openedAt.plus(REMOVE_AFTER).isBefore(Instant.now())) {
            // other nodes have gone over to this one
            cleared = true;
            shelf.keepOnly(names.prefix(), name);
        } else {
            checkAtNight();
        }
    }

    private void checkAtNight() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        if (now.getHour() == NIGHT && checkedOn.isBefore(now.toLocalDate())) {
            checkedOn = now.toLocalDate();
            checking.check();
            index.current().ifPresent(Volume::merge);
        }
    }

    /// Without the charge: reads the index that others keep, where that can be.
    void follow() {
        if (shelf.isOfOneProcess()) {
            index.close(Why.ELSEWHERE);
            return;
        }
        var whole = store.state().volume();
        if (whole.isEmpty()) {
            index.close(Why.BEING_MADE);
        } else if (!index.current().map(Volume::name).equals(whole)) {
            index.put(shelf.open(whole.get()));
        }
    }

    void leave(Why why) {
        feeding.forget();
        index.close(why);
        shelf.letGo();
    }
}
