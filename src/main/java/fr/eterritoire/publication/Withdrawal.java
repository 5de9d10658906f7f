package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;

import java.sql.ResultSet;
import java.sql.SQLException;

/// How a content leaves the public, which is what its address answers from then on.
public sealed interface Withdrawal {
    /// 410: nothing to see any more (S-4.17).
    record Gone() implements Withdrawal {}

    /// 301 to what replaces it, such as the proposal it was merged into.
    record MovedTo(ContentId content) implements Withdrawal {}

    /// 200: the page stays, under a notice, out of all lists.
    record KeptWithNotice(String notice) implements Withdrawal {}

    /// From the columns `withdrawal`, `moved_to` and `notice` of `publication`.
    static Withdrawal of(ResultSet row) throws SQLException {
        return switch (row.getString("withdrawal")) {
            case "MOVED_TO" -> new MovedTo(new ContentId(row.getLong("moved_to")));
            case "KEPT_WITH_NOTICE" -> new KeptWithNotice(row.getString("notice"));
            default -> new Gone();
        };
    }
}
