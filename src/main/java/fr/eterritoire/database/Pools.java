package fr.eterritoire.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import javax.sql.DataSource;

/// Two pools on one database. What answers a GET reads through connections that PostgreSQL itself
/// keeps from writing, set so once when they open: a request pays nothing for it.
final class Pools extends DelegatingDataSource implements AutoCloseable {
    private final String name = "eterritoire " + UUID.randomUUID();
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    Pools(HikariDataSource writing) {
        super(writing);
        this.writing = writing;
        // tells this process from any other on the same database
        writing.addDataSourceProperty("ApplicationName", name);
        this.reading = reading(writing);
    }

    private static HikariDataSource reading(HikariDataSource writing) {
        var same = new HikariDataSource();
        ((HikariConfig) writing).copyStateTo(same);
        same.setPoolName(writing.getPoolName() + "-reads");
        same.setMinimumIdle(1);
        // longer than a busy moment, shorter than people's patience: then the page asks to come back
        same.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        same.setConnectionInitSql("set default_transaction_read_only = on");
        return same;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (ReadRequests.isReading() ? reading : writing).getConnection();
    }

    /// Connections that write whatever is being answered: a session notes when it was last used.
    DataSource writing() {
        return writing;
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
