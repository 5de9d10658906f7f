package fr.eterritoire.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/// What waits behind the pages, read when somebody looks: events that a copy has still to hear of,
/// and jobs.
@Component
class DatabaseGauges implements MeterBinder {
    private final JdbcClient db;
    private final InstantSource clock;

    DatabaseGauges(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("eterritoire.events.waiting", this::eventsWaiting)
                .description("Stored events that not everybody has heard of yet")
                .register(registry);
        TimeGauge.builder("eterritoire.events.oldest", this::eventsOldest, TimeUnit.SECONDS)
                .description("Age of the oldest stored event, 0 when there is none")
                .register(registry);
        Gauge.builder("eterritoire.jobs.overdue", this::jobsOverdue)
                .description("Jobs that should have begun five minutes ago")
                .register(registry);
        Gauge.builder("eterritoire.jobs.failing", this::jobsFailing)
                .description("Jobs whose last attempt failed, letters included; they are retried")
                .register(registry);
    }

    private Number eventsWaiting() {
        return number("select count(*) from event_publication where completion_date is null");
    }

    private Number eventsOldest() {
        return number(
                """
                select coalesce(extract(epoch from cast(:now as timestamptz) - min(publication_date)), 0)
                  from event_publication where completion_date is null
                """);
    }

    private Number jobsOverdue() {
        return number(
                """
                select count(*) from scheduled_tasks
                 where not picked and execution_time < cast(:now as timestamptz) - interval '5 minutes'
                """);
    }

    private Number jobsFailing() {
        return number("select count(*) from scheduled_tasks where consecutive_failures > 0");
    }

    private Number number(String sql) {
        return db.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Double.class)
                .single();
    }
}
