package fr.eterritoire.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// How long people wait for each other, read when somebody looks.
@Component
class QueueGauges implements MeterBinder {
    private static final Map<String, String> WAITS_FOR =
            Map.of("RECEIVED", "confirmation", "VERIFIED", "decision", "SENT_BACK", "correction");

    private final JdbcClient db;
    private final InstantSource clock;

    QueueGauges(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        WAITS_FOR.forEach(
                (state, what) ->
                        TimeGauge.builder(
                                        "eterritoire.proposals.oldest",
                                        () -> oldest(state),
                                        TimeUnit.SECONDS)
                                .description(
                                        "How long the proposal that waits longest has waited, 0"
                                                + " when none does")
                                .tag("for", what)
                                .register(registry));
    }

    private Number oldest(String state) {
        return db.sql(
                        """
                        select coalesce(extract(epoch from cast(:now as timestamptz) - min(state_since)), 0)
                          from submission where state = :state
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("state", state)
                .query(Double.class)
                .single();
    }
}
