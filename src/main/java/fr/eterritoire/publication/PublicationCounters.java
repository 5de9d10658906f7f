package fr.eterritoire.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What went online and what left, by this node since it started.
@Component
class PublicationCounters {
    private final Counter published;
    private final Counter withdrawn;

    PublicationCounters(MeterRegistry registry) {
        published =
                Counter.builder("eterritoire.publications")
                        .description("Contents that went online, new editions included")
                        .register(registry);
        withdrawn =
                Counter.builder("eterritoire.withdrawals")
                        .description("Contents that left")
                        .register(registry);
    }

    void published() {
        onceCommitted(published);
    }

    void withdrawn() {
        onceCommitted(withdrawn);
    }

    private static void onceCommitted(Counter counter) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        counter.increment();
                    }
                });
    }
}
