package fr.eterritoire.database;

import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/// The door to what one process alone, of all on the same database, may have in its charge at a
/// time. When a process dies, PostgreSQL frees what it had; a machine that dies is noticed within
/// half a minute.
@Component
public class Charges {
    private static final String NOTICE_THE_DEAD =
            "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5;"
                    + " set tcp_keepalives_count = 3";

    private final Pools pools;

    Charges(Pools pools) {
        this.pools = pools;
    }

    /// Takes charge, unless another process has it.
    public Optional<Charge> take(String name) {
        try {
            var connection = pools.ofItsOwn(name);
            if (isOurs(connection, name)) {
                return Optional.of(new Charge(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private static boolean isOurs(Connection connection, String name) throws SQLException {
        try (var set = connection.createStatement();
                var lock =
                        connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            set.execute(NOTICE_THE_DEAD);
            lock.setString(1, "charge " + name);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /// Held on a connection of its own, for as long as that lives.
    public static final class Charge implements AutoCloseable {
        private static final Duration PATIENCE = Duration.ofSeconds(2);

        private final Connection connection;

        private Charge(Connection connection) {
            this.connection = connection;
        }

        /// Asks the database.
        public boolean isHeld() {
            try {
                return connection.isValid((int) PATIENCE.toSeconds());
            } catch (SQLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException _) {
                // it is lost, and the charge with it
                return;
            }
        }
    }
}
