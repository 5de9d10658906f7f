package fr.eterritoire.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

import javax.sql.DataSource;

/// Two pools on one database. What answers a GET reads through connections that PostgreSQL itself
/// keeps from writing, set so once when they open: a request pays nothing for it. It plans each of
/// their questions once for all values: planning one of a list anew each time costs more than
/// answering it, and grows with the tables. Neither pool owns the tables (see [ProgramRole]).
final class Pools extends DelegatingDataSource implements AutoCloseable {
    private final String name = "eterritoire " + UUID.randomUUID();
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final DriverManagerDataSource owner;

    /// @param owner opens connections of the owner of the tables
    Pools(HikariDataSource writing, DriverManagerDataSource owner) {
        super(writing);
        this.writing = writing;
        this.owner = owner;
        // tells this process from any other on the same database
        writing.addDataSourceProperty("ApplicationName", name);
        var named = new Properties();
        named.setProperty("ApplicationName", name);
        owner.setConnectionProperties(named);
        this.reading = reading(writing);
    }

    private static HikariDataSource reading(HikariDataSource writing) {
        var same = new HikariDataSource();
        ((HikariConfig) writing).copyStateTo(same);
        same.setPoolName(writing.getPoolName() + "-reads");
        same.setMinimumIdle(1);
        // longer than a busy moment, shorter than people's patience: then the page asks to come
        // back
        same.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        same.setConnectionInitSql(
                "set default_transaction_read_only = on; set plan_cache_mode = force_generic_plan; "
                        + Objects.requireNonNullElse(writing.getConnectionInitSql(), ""));
        return same;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (Owner.isActing()) {
            return owner.getConnection();
        }
        return (ReadRequests.isReading() ? reading : writing).getConnection();
    }

    /// Connections that write whatever is being answered: a session notes when it was last used.
    DataSource writing() {
        return writing;
    }

    /// Connections of whoever may change what tables are.
    DataSource ownerOfTables() {
        return owner;
    }

    /// A connection beside the pools, for whoever keeps one for good.
    ///
    /// @param purpose under which PostgreSQL shows it
    Connection ofItsOwn(String purpose) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        writing.getJdbcUrl(), writing.getUsername(), writing.getPassword());
        connection.setClientInfo("ApplicationName", name + " " + purpose);
        return connection;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
