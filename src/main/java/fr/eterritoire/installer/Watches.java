package fr.eterritoire.installer;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/// The door to searches that somebody follows: confirmed by a mailed link, looked at once a week,
/// written about when they find something else, over after a year unless they are prolonged.
@Component
public class Watches {
    static final Period FOLLOWED = Period.ofYears(1);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration TO_CONFIRM = Duration.ofHours(48);
    private static final Duration TOLD_BEFORE = Duration.ofDays(30);

    private final WatchStore store;
    private final WatchLetters letters;
    private final Searching searching;
    private final Capabilities capabilities;
    private final Territoires territoires;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Watches(
            WatchStore store,
            WatchLetters letters,
            Searching searching,
            Capabilities capabilities,
            Territoires territoires,
            Journal journal,
            TransactionOperations transactions,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.searching = searching;
        this.capabilities = capabilities;
        this.territoires = territoires;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Writes to the address, whether or not it follows this search already: nobody learns which.
    @Transactional
    public void ask(Email mail, FindForm form) {
        var id = store.ask(mail, form.query(), clock.instant());
        letters.askToConfirm(store.find(id).orElseThrow(), TO_CONFIRM);
    }

    public Optional<Watch> find(long id) {
        return store.find(id);
    }

    /// From now for a year, whether it is confirmed or goes on.
    @Transactional
    public Optional<Watch> confirm(long id) {
        var locked = store.lock(id);
        locked.ifPresent(this::confirm);
        return store.find(id);
    }

    private void confirm(Watch watch) {
        var now = clock.instant();
        var until = now.atOffset(ZoneOffset.UTC).plus(FOLLOWED).toInstant();
        store.confirm(watch.id(), until, searching.seen(watch.form()), now);
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

    /// What is due: letters about what is new, letters about what ends, and what is over is erased.
    ///
    /// @return how many letters about something new were written
    public int run() {
        var now = clock.instant();
        store.overAt(now, now.minus(TO_CONFIRM))
                .forEach(id -> transactions.executeWithoutResult(_ -> end(id, Who.MACHINE)));
        store.endingUntold(now.plus(TOLD_BEFORE))
                .forEach(id -> transactions.executeWithoutResult(_ -> tellEnd(id)));
        return (int)
                store.lookedAtBefore(now.minus(A_WEEK)).stream()
                        .filter(id -> Boolean.TRUE.equals(transactions.execute(_ -> look(id))))
                        .count();
    }

    private void tellEnd(long id) {
        store.lock(id)
                .ifPresent(
                        watch -> {
                            store.toldEnd(id);
                            letters.tellEnd(watch);
                        });
    }

    /// @return whether there was something new
    private boolean look(long id) {
        return store.lock(id).map(this::look).orElse(false);
    }

    private boolean look(Watch watch) {
        var seen = searching.seen(watch.form());
        var newer = seen.newer(watch.seen());
        store.looked(watch.id(), seen, clock.instant());
        if (newer.isEmpty()) {
            return false;
        }
        letters.tellNews(watch, newer);
        return true;
    }

    private void note(long id, Who by, String act) {
        var subject = new Journal.Subject("watch", id);
        journal.note(by, act, subject, territoires.france().id(), "");
    }
}
