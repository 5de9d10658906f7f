package fr.eterritoire.database;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

import javax.sql.DataSource;

/// Carries the rows of a table out and in by COPY, inside the caller's transaction, a few at a
/// time.
@Component
class Rows {
    private static final int BUFFER = 1 << 16;

    private final DataSource source;
    private final JdbcClient db;

    Rows(DataSource source, JdbcClient db) {
        this.source = source;
        this.db = db;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The same value is written the same way whatever the server's settings.
    void writeAlike() {
        db.sql(
                        """
                        set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
                        set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0
                        """)
                .update();
    }

    /// Leaves `to` open.
    Manifest.SavedTable out(Catalog.Table table, OutputStream to) {
        var digest = sha256();
        var rows =
                copying(
                        table.name(),
                        copy -> {
                            var stream =
                                    new BufferedOutputStream(
                                            new DigestOutputStream(to, digest), BUFFER);
                            var count = copy.copyOut(table.copyOut(), stream);
                            stream.flush();
                            return count;
                        });
        return new Manifest.SavedTable(table.name(), table.columns(), rows, hex(digest));
    }

    /// @return how many came in
    long in(Catalog.Table table, InputStream from) {
        return copying(table.name(), copy -> copy.copyIn(table.copyIn(), from, BUFFER));
    }

    private interface Copy {
        long run(CopyManager copy) throws SQLException, IOException;
    }

    private long copying(String table, Copy copy) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            return copy.run(connection.unwrap(PGConnection.class).getCopyAPI());
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "La table " + table + " n’a pas pu être copiée\u00a0: " + failure.getMessage(),
                    failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
