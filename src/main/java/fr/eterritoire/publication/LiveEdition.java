package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Which edition of a content is live: all that must be read of one that is known already.
///
/// @param changedAt since when; it tells an edition from one of the same number that was rolled
///   back
public record LiveEdition(ContentId id, int number, Instant changedAt) {

    /// From the columns `content`, `edition` and `changed_at` of `occurrence`.
    public static LiveEdition of(ResultSet row) throws SQLException {
        return of(row, "content");
    }

    static LiveEdition of(ResultSet row, String id) throws SQLException {
        return new LiveEdition(
                new ContentId(row.getLong(id)),
                row.getInt("edition"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
