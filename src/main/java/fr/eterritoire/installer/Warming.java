package fr.eterritoire.installer;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Makes the landscape before anybody asks: when the program starts, and when an import, here or in
/// another process, has changed it. It takes seconds, which no visitor waits for.
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "eterritoire.prechauffe", matchIfMissing = true)
class Warming {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
    private static final int EVERY_SECONDS = 10;

    private final Landscapes landscapes;
    private final ScheduledExecutorService turns =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("installer-warming").factory());

    Warming(Landscapes landscapes) {
        this.landscapes = landscapes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        turns.scheduleWithFixedDelay(this::warm, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        turns.shutdownNow();
    }

    /// What fails now is tried again in the next turn; whoever asks meanwhile is told of it.
    private void warm() {
        try {
            landscapes.warm();
        } catch (RuntimeException failure) {
            LOG.warn("The landscape could not be made yet", failure);
        }
    }
}
