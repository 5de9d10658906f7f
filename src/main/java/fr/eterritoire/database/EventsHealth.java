package fr.eterritoire.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stored events that a listener failed on. The pages are served all the same: no reason to take a
/// node out.
@Component("events")
class EventsHealth implements HealthIndicator {
    private final JdbcClient db;

    EventsHealth(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Health health() {
        var failed =
                db.sql("select count(*) from event_publication where status = 'FAILED'")
                        .query(Long.class)
                        .single();
        return Health.status(failed == 0 ? "UP" : "DEGRADED").withDetail("failed", failed).build();
    }
}
