package fr.eterritoire.database;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// Listens to the other nodes on a connection of its own. When that is lost, those who hear are
/// told so at once, and again when it is back.
@Component
@ConditionalOnWebApplication
class NoticeListening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeListening.class);
    private static final String PURPOSE = "notices";
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(500);

    private final Pools pools;
    private final Notices notices;
    private final List<Hearing> hearing;
    private volatile boolean running;
    private volatile Thread listener = new Thread();

    NoticeListening(Pools pools, Notices notices, List<Hearing> hearing) {
        this.pools = pools;
        this.notices = notices;
        this.hearing = hearing;
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofPlatform().daemon().name("notices").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (var connection = pools.ofItsOwn(PURPOSE)) {
                listen(connection);
            } catch (SQLException lost) {
                if (running) {
                    LOG.warn("Other nodes are not heard: {}", lost.getMessage());
                }
            }
            hearing.forEach(Hearing::isDeaf);
            rest();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Notices.CHANNEL);
            hearing.forEach(Hearing::hears);
            while (running) {
                var line = connection.unwrap(PGConnection.class);
                var told = line.getNotifications((int) SILENCE.toMillis());
                if (told.length == 0) {
                    if (!connection.isValid((int) SILENCE.toSeconds())) {
                        throw new SQLException("The database does not answer");
                    }
                    // what came with that answer would else wait for the next silence to end
                    told = line.getNotifications();
                }
                for (var notification : told) {
                    notices.fromAnother(notification.getParameter())
                            .ifPresent(words -> hearing.forEach(each -> each.heard(words)));
                }
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(BEFORE_TRYING_AGAIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        listener.interrupt();
        try {
            listener.join(SILENCE.plusSeconds(1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
