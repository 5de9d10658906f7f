package fr.eterritoire.search;

import fr.eterritoire.database.Charges;
import fr.eterritoire.database.Hearing;
import fr.eterritoire.publication.ContentPublished;
import fr.eterritoire.publication.ContentWithdrawn;
import fr.eterritoire.search.SearchClosedException.Why;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Has the index in its charge on one node, and watches on the others. It tells the index what has
/// changed as soon as that is committed, here within a moment and elsewhere within half a second.
@Component
@ConditionalOnWebApplication
class Keeper implements SmartLifecycle, Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration WATCH = Duration.ofMillis(250);
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    /// After many failures in a row.
    private static final int MOST_RESTS = 10;

    private final Charges charges;
    private final Keeping keeping;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Keeper(Charges charges, Keeping keeping) {
        this.charges = charges;
        this.keeping = keeping;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("search").start(this::run);
    }

    private void run() {
        var failures = 0;
        while (running) {
            try {
                turn();
                failures = 0;
            } catch (RuntimeException failure) {
                if (failures++ == 0) {
                    LOG.warn("Search cannot go on for now", failure);
                }
                for (var rests = Math.min(failures, MOST_RESTS); running && rests > 0; rests--) {
                    rest();
                }
            }
        }
    }

    private void turn() {
        var charge = charges.take(Keeping.CHARGE);
        if (charge.isEmpty()) {
            keeping.follow();
            rest();
            return;
        }
        var why = Why.OUT_OF_REACH;
        try (var held = charge.get()) {
            if (!keeping.take()) {
                why = Why.ELSEWHERE;
                rest();
                return;
            }
            keeping.open(this::isRunning);
            while (running && held.isHeld()) {
                if (!keeping.turn(this::isRunning)) {
                    rest();
                }
            }
            why = Why.STARTS;
        } finally {
            keeping.leave(why);
        }
    }

    /// Until something changes, here or elsewhere, or a quarter of a second has passed. The pages
    /// that have changed are made first, and what changes within the same moment is told together.
    private void rest() {
        try {
            if (calls.tryAcquire(WATCH.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(A_MOMENT);
                calls.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @EventListener
    void on(ContentPublished published) {
        callAfterCommit();
    }

    @EventListener
    void on(ContentWithdrawn withdrawn) {
        callAfterCommit();
    }

    private void callAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        calls.release();
                    }
                });
    }

    @Override
    public void heard(String words) {
        calls.release();
    }

    @Override
    public void hears() {
        calls.release();
    }

    @Override
    public void isDeaf() {
        // what changes elsewhere is seen within half a second
    }

    @Override
    public void stop() {
        running = false;
        calls.release();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
