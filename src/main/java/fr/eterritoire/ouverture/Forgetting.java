package fr.eterritoire.ouverture;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// What happens to claims by themselves: one that is not proven in time ends, and its claimant is
/// told; who asked is forgotten six months after the end (S-2.8), or after two days when the
/// address was never confirmed. What was done stays in the journal.
@Component
class Forgetting {
    private static final Duration KEPT = Duration.ofDays(183);

    private final JdbcClient db;
    private final ClaimStore store;
    private final ClaimLetters letters;
    private final InstantSource clock;

    Forgetting(JdbcClient db, ClaimStore store, ClaimLetters letters, InstantSource clock) {
        this.db = db;
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    void run() {
        var now = clock.instant();
        for (var id : unprovenSince(Opening.TO_PROVE)) {
            var claim = store.locked(id);
            store.end(id, "LAPSED", now);
            letters.tellLapsed(claim.facts());
        }
        db.sql(
                        """
                        delete from claim
                         where state = 'RECEIVED' and received_at < :unconfirmed
                            or ended_at < :kept
                            or state = 'OPENED' and opened_at < :kept
                        """)
                .param("unconfirmed", now.minus(ClaimLetters.TO_CONFIRM).atOffset(ZoneOffset.UTC))
                .param("kept", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Iterable<Long> unprovenSince(Duration longest) {
        return db.sql("select id from claim where state = 'CONFIRMED' and confirmed_at < :limit")
                .param("limit", clock.instant().minus(longest).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    @Configuration
    static class Nightly {
        private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

        @Bean
        RecurringTask<Void> forgetClaims(Forgetting forgetting) {
            return Tasks.recurring("ouverture-forget", new Daily(AT_NIGHT))
                    .execute((instance, context) -> forgetting.run());
        }
    }
}
