package fr.eterritoire.territoire;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

/// Sends many rows at once into a temporary table, by COPY, inside the caller's transaction.
@Component
class Copying {
    private final DataSource source;
    private final JdbcClient db;

    Copying(DataSource source, JdbcClient db) {
        this.source = source;
        this.db = db;
    }

    /// @param columns as `create table` takes them; the table lives until the transaction ends
    /// @param cells the values of a row, in the order of the columns; an empty `Optional` is null
    <T> void into(String table, String columns, List<T> rows, Function<T, List<?>> cells) {
        db.sql("drop table if exists pg_temp." + table).update();
        db.sql("create temp table " + table + " (" + columns + ") on commit drop").update();
        var text = new StringBuilder();
        for (var row : rows) {
            append(text, cells.apply(row));
        }
        var connection = DataSourceUtils.getConnection(source);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot copy into " + table, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        db.sql("analyze " + table).update();
    }

    private static void append(StringBuilder text, List<?> cells) {
        for (var i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t")
                    .append(
                            escaped(
                                    cells.get(i) instanceof Optional<?> maybe
                                            ? maybe.orElse(null)
                                            : cells.get(i)));
        }
        text.append('\n');
    }

    private static String escaped(@Nullable Object cell) {
        return cell == null
                ? "\\N"
                : cell.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
