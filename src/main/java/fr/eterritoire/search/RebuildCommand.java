package fr.eterritoire.search;

import fr.eterritoire.database.Charges;
import fr.eterritoire.search.IndexStore.State;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/// `recherche reconstruire`: asks whoever has the index in its charge; when nobody has, does it
/// itself.
@Component
@Lazy
@Command(
        name = "recherche reconstruire",
        mixinStandardHelpOptions = true,
        description =
                "Refait l’index de la recherche, pendant que le programme sert les pages ou non.")
class RebuildCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(300);

    /// Whoever has the charge begins within seconds, or once it has done what it is making now.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int BAR = 30;

    private final IndexStore store;
    private final Charges charges;
    private final Keeping keeping;

    RebuildCommand(IndexStore store, Charges charges, Keeping keeping) {
        this.store = store;
        this.charges = charges;
        this.keeping = keeping;
    }

    @Override
    public Integer call() {
        var charge = charges.take(Keeping.CHARGE);
        store.ask();
        if (charge.isEmpty()) {
            return watch(System.out, CompletableFuture.completedFuture(null));
        }
        try (var held = charge.get()) {
            if (!keeping.take()) {
                System.err.println(
                        "L’index est ouvert par un programme qui a une autre base de données.");
                return 1;
            }
            var making = CompletableFuture.runAsync(() -> keeping.makeAnew(held::isHeld));
            try {
                return watch(System.out, making);
            } finally {
                keeping.leave(SearchClosedException.Why.STARTS);
            }
        }
    }

    private int watch(PrintStream out, CompletableFuture<?> making) {
        var done = -1L;
        var moved = Instant.now();
        while (true) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (making.isCompletedExceptionally()) {
                making.join();
            }
            var state = store.state();
            var ended = !state.isAsked() && !state.isBeingMade();
            if (ended || state.isBeingMade()) {
                out.print("\r" + line(state, ended));
                out.flush();
            }
            if (ended) {
                making.join();
                out.println();
                return 0;
            }
            if (state.done() != done) {
                done = state.done();
                moved = Instant.now();
            }
            if (state.isAsked() && moved.plus(PATIENCE).isBefore(Instant.now())) {
                System.err.println(
                        "Le programme qui tient l’index ne répond pas. Il refera l’index dès qu’il"
                                + " le pourra.");
                return 1;
            }
        }
    }

    /// `[#######.......] 23 % 230 000 / 1 000 000 12 400/s 1 min 2 s`
    private String line(State state, boolean ended) {
        var total = Math.max(1, state.total());
        var share = ended ? 1 : Math.min(1, (double) state.done() / total);
        var seconds =
                Math.max(0.1, Duration.between(started(state), Instant.now()).toMillis() / 1e3);
        var rate = state.done() / seconds;
        var left = rate > 0 ? (long) ((total - state.done()) / rate) : 0;
        var full = (int) (share * BAR);
        return "[%s%s] %3d\u00a0%%  %,d / %,d  %,.0f/s  %s"
                        .formatted(
                                "#".repeat(full),
                                ".".repeat(BAR - full),
                                (int) (share * 100),
                                state.done(),
                                state.total(),
                                rate,
                                ended ? time((long) seconds) : "encore " + time(left))
                + "   ";
    }

    private static Instant started(State state) {
        return state.started().orElse(Instant.EPOCH);
    }

    private static String time(long seconds) {
        return seconds < 60
                ? seconds + "\u00a0s"
                : seconds / 60 + "\u00a0min " + seconds % 60 + "\u00a0s";
    }
}
