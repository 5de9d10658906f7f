package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The index hears of what is published a moment later.
final class Hearing {
    private static final int PATIENCE = 600;
    private static final long A_MOMENT = Duration.ofMillis(50).toNanos();

    private Hearing() {}

    /// Waits until it has heard of all.
    static void of(JdbcClient db) {
        var waiting = db.sql("select count(*) from search_queue").query(Integer.class);
        for (var tries = 0; waiting.single() > 0; tries++) {
            assertThat(tries).as("the index hears").isLessThan(PATIENCE);
            LockSupport.parkNanos(A_MOMENT);
        }
    }
}
