package fr.eterritoire.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Whether search answers and hears of what is published. All else is served without it: no reason
/// to take a node out.
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(1);

    private final OpenIndex index;
    private final QueueStore queue;

    SearchHealth(OpenIndex index, QueueStore queue) {
        this.index = index;
        this.queue = queue;
    }

    @Override
    public Health health() {
        var closed = index.closed();
        var age = queue.age();
        var health =
                Health.status(closed.isEmpty() && age < LATE.toSeconds() ? "UP" : "DEGRADED")
                        .withDetail("oldestWaiting", age);
        closed.ifPresent(why -> health.withDetail("closed", why));
        return health.build();
    }
}
