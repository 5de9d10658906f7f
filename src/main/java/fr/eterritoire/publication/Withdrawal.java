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

    /// An annonce has come to its end: its address answers 410 (S-4.6), with what resembles it.
    record Ended(How how) implements Withdrawal {}

    /// How an annonce ends.
    enum How {
        /// it has found its taker, as its author says
        FULFILLED,
        /// its last day is over
        EXPIRED
    }

    /// From the columns `withdrawal`, `moved_to` and `notice` of `publication`.
    static Withdrawal of(ResultSet row) throws SQLException {
        return switch (row.getString("withdrawal")) {
            case "MOVED_TO" -> new MovedTo(new ContentId(row.getLong("moved_to")));
            case "KEPT_WITH_NOTICE" -> new KeptWithNotice(row.getString("notice"));
            case "FULFILLED" -> new Ended(How.FULFILLED);
            case "EXPIRED" -> new Ended(How.EXPIRED);
            default -> new Gone();
        };
    }
}
