package fr.eterritoire.courrier;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;

/// Letters that should have left more than an hour ago. The pages are served all the same: no
/// reason to take a node out.
@Component("letters")
class LettersHealth implements HealthIndicator {
    static final Duration LATE = Duration.ofHours(1);

    private final LetterStore store;
    private final InstantSource clock;

    LettersHealth(LetterStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var late = store.unsentSince(clock.instant().minus(LATE));
        return Health.status(late == 0 ? "UP" : "DEGRADED").withDetail("late", late).build();
    }
}
