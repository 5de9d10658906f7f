package fr.eterritoire.notification;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.notification.Followed.Sought;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/// The door to searches that somebody follows: confirmed by a mailed link, looked at as often as
/// was chosen, written about when they find something else, over after a year unless prolonged.
@Component
public class Watches {
    static final Period FOLLOWED = Period.ofYears(1);
    private static final Duration TO_CONFIRM = Duration.ofHours(48);
    private static final Duration TOLD_BEFORE = Duration.ofDays(30);

    /// As long as what was published can be undone, a letter about it could not be taken back.
    private static final Duration UNDONE = Duration.ofMinutes(10);

    private final WatchStore store;
    private final WatchLetters letters;
    private final Searches searches;
    private final Capabilities capabilities;
    private final Territoires territoires;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Watches(
            WatchStore store,
            WatchLetters letters,
            Searches searches,
            Capabilities capabilities,
            Territoires territoires,
            Journal journal,
            TransactionOperations transactions,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.searches = searches;
        this.capabilities = capabilities;
        this.territoires = territoires;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Writes to the address, whether or not it follows this search already: nobody learns which.
    @Transactional
    public void ask(Email mail, Followed search, Sought sought, Pace pace) {
        var id = store.ask(mail, link(search.path()), sought.query(), pace, clock.instant());
        letters.askToConfirm(store.find(id).orElseThrow(), TO_CONFIRM);
    }

    Optional<Watch> find(long id) {
        return store.find(id);
    }

    /// From now for a year, whether it is confirmed or goes on.
    @Transactional
    Optional<Watch> confirm(long id) {
        store.lock(id).ifPresent(this::confirm);
        return store.find(id);
    }

    private void confirm(Watch watch) {
        var now = clock.instant();
        var until = now.atOffset(ZoneOffset.UTC).plus(FOLLOWED).toInstant();
        store.confirm(watch.id(), until, searches.of(watch).known(watch.query()), now);
        note(
                watch.id(),
                Who.follower(watch.id()),
                watch.isConfirmed() ? "prolonged a search" : "followed a search");
    }

    /// With its address and every link to it.
    @Transactional
    public void end(long id) {
        end(id, Who.follower(id));
    }

    private void end(long id, Who by) {
        if (store.end(id)) {
            capabilities.revoke(Purpose.WATCH, id);
            note(id, by, "ended a search");
        }
    }

    /// Each morning: letters about what is new this week, letters about what ends, and what is over
    /// is erased.
    ///
    /// @return how many letters about something new were written
    public int run() {
        var now = clock.instant();
        store.overAt(now, now.minus(TO_CONFIRM))
                .forEach(id -> transactions.executeWithoutResult(_ -> end(id, Who.MACHINE)));
        store.endingUntold(now.plus(TOLD_BEFORE))
                .forEach(id -> transactions.executeWithoutResult(_ -> tellEnd(id)));
        return look(Pace.WEEKLY);
    }

    private void tellEnd(long id) {
        store.lock(id)
                .ifPresent(
                        watch -> {
                            store.toldEnd(id);
                            watch.language()
                                    .speaking(
                                            () -> {
                                                letters.tellEnd(watch);
                                                return watch;
                                            });
                        });
    }

    /// Looks at what is due of those who are told so soon.
    ///
    /// @return how many letters about something new were written
    public int look(Pace pace) {
        var now = clock.instant();
        return (int)
                store.due(pace, now, now.minus(UNDONE)).stream()
                        .filter(id -> Boolean.TRUE.equals(transactions.execute(_ -> look(id))))
                        .count();
    }

    /// @return whether there was something new
    private boolean look(long id) {
        return store.lock(id)
                .map(watch -> watch.language().speaking(() -> look(watch)))
                .orElse(false);
    }

    private boolean look(Watch watch) {
        var until = clock.instant().minus(UNDONE);
        var look = searches.of(watch).look(watch.query(), watch.lookedAt(until));
        if (look.isEmpty()) {
            return false;
        }
        var news = look.get().news();
        store.looked(watch.id(), look.get().known(), until);
        news.ifPresent(
                what -> {
                    store.told(watch.id(), clock.instant());
                    letters.tell(watch, what);
                });
        return news.isPresent();
    }

    private void note(long id, Who by, String act) {
        var subject = new Journal.Subject("watch", id);
        journal.note(by, act, subject, territoires.france().id(), "");
    }
}
