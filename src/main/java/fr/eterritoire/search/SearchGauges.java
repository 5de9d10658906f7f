package fr.eterritoire.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/// The index and what it has still to hear of, read when somebody looks.
@Component
class SearchGauges implements MeterBinder {
    private final OpenIndex index;
    private final QueueStore queue;
    private final IndexStore store;

    SearchGauges(OpenIndex index, QueueStore queue, IndexStore store) {
        this.index = index;
        this.queue = queue;
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("eterritoire.search.contents", this::contents)
                .description("Contents in the search index, 0 while it is closed")
                .register(registry);
        Gauge.builder("eterritoire.search.waiting", queue::size)
                .description("Changes that the search index has still to hear of")
                .register(registry);
        TimeGauge.builder("eterritoire.search.oldest", queue::age, TimeUnit.SECONDS)
                .description("Age of the oldest of them, 0 when there is none")
                .register(registry);
        Gauge.builder("eterritoire.search.remaining", this::remaining)
                .description("Contents still to be read while the search index is made anew")
                .register(registry);
    }

    /// Unknown, never 0, when the index does not answer: its faults are said by what searches.
    private Number contents() {
        try {
            return index.current().map(Volume::size).orElse(0L);
        } catch (RuntimeException _) {
            return Double.NaN;
        }
    }

    private Number remaining() {
        var state = store.state();
        return state.isBeingMade() ? Math.max(0, state.total() - state.done()) : 0;
    }
}
