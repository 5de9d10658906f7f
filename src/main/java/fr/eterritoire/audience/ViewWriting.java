package fr.eterritoire.audience;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Writes what this node has counted, each minute and when it stops. It is not a job: each node has
/// its own counts to write.
@Component
@ConditionalOnWebApplication
class ViewWriting implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ViewWriting.class);

    private final Views views;
    private volatile @Nullable ScheduledExecutorService timer;

    ViewWriting(Views views) {
        this.views = views;
    }

    @Override
    public void start() {
        var started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("audience").factory());
        started.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.MINUTES);
        timer = started;
    }

    /// A count that cannot be written is lost; the next ones are not.
    private void write() {
        try {
            views.write();
        } catch (DataAccessException failure) {
            LOG.warn("Views not written", failure);
        }
    }

    @Override
    public void stop() {
        var stopped = timer;
        if (stopped != null) {
            stopped.shutdown();
        }
        write();
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
