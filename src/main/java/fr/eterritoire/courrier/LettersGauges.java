package fr.eterritoire.courrier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

import java.time.InstantSource;

/// Letters that have not left, read when somebody looks.
@Component
class LettersGauges implements MeterBinder {
    private final LetterStore store;
    private final InstantSource clock;

    LettersGauges(LetterStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("eterritoire.letters.waiting", store::unsent)
                .description("Letters written and not sent, those held for ten minutes included")
                .register(registry);
        Gauge.builder(
                        "eterritoire.letters.late",
                        () -> store.unsentSince(clock.instant().minus(LettersHealth.LATE)))
                .description("Letters that should have left an hour ago and could not")
                .register(registry);
    }
}
