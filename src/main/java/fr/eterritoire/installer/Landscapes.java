package fr.eterritoire.installer;

import fr.eterritoire.accounts.People;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps the landscape in memory. What files say is read again when one was imported; answers and
/// what is announced every ten minutes, while whoever asks is given what there is, or at once after
/// an answer given here and after a time when nobody asked.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class Landscapes {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration STALE = Duration.ofMinutes(20);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AmenityStore amenities;
    private final LifeStore life;
    private final PresentationStore presentations;
    private final People people;
    private final Territoires territoires;
    private final InstantSource clock;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Landscape kept;
    private volatile boolean answered;

    Landscapes(
            AmenityStore amenities,
            LifeStore life,
            PresentationStore presentations,
            People people,
            Territoires territoires,
            InstantSource clock) {
        this.amenities = amenities;
        this.life = life;
        this.presentations = presentations;
        this.people = people;
        this.territoires = territoires;
        this.clock = clock;
    }

    public Landscape now() {
        var known = kept;
        if (known != null && isYoungerThan(STALE, known)) {
            if (!isYoungerThan(FRESH, known) && !making.isLocked()) {
                Thread.startVirtualThread(this::makeUnlessMaking);
            }
            return known;
        }
        // whoever comes meanwhile takes what there is, unless it tells of other communes
        if (known != null && known.ground().version == territoires.version() && !making.tryLock()) {
            return known;
        }
        if (!making.isHeldByCurrentThread()) {
            making.lock();
        }
        try {
            return make();
        } finally {
            making.unlock();
        }
    }

    /// Makes it when there is none, or one of other communes or other services.
    public void warm() {
        var known = kept;
        if (known == null || known.ground().version != territoires.version()) {
            makeUnlessMaking();
        }
    }

    private void makeUnlessMaking() {
        if (making.tryLock()) {
            try {
                make();
            } finally {
                making.unlock();
            }
        }
    }

    /// Some town hall has answered.
    public void answered() {
        answered = true;
    }

    private boolean isYoungerThan(Duration age, Landscape landscape) {
        return !answered
                && landscape.ground().version == territoires.version()
                && Duration.between(landscape.madeAt(), clock.instant()).abs().compareTo(age) < 0;
    }

    private Landscape make() {
        var known = kept;
        if (known != null && isYoungerThan(FRESH, known)) {
            return known;
        }
        answered = false;
        var now = clock.instant();
        var made =
                Landscape.of(
                        ground(known),
                        life.announced(LocalDate.ofInstant(now, PARIS)),
                        life.listed(),
                        life.offered(now),
                        answers(),
                        now);
        kept = made;
        return made;
    }

    /// Of town halls that run their pages.
    private List<Answer> answers() {
        var opened = people.opened();
        return presentations.answers().stream()
                .filter(answer -> opened.contains(answer.territoire()))
                .toList();
    }

    private Ground ground(@Nullable Landscape known) {
        var version = territoires.version();
        return known != null && known.ground().version == version
                ? known.ground()
                : new Ground(
                        version,
                        territoires.communesOf(territoires.france()),
                        amenities.sources(),
                        amenities.points());
    }
}
