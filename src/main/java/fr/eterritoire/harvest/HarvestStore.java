package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The items met so far, and what each became.
@Component
class HarvestStore {
    private final JdbcClient db;

    HarvestStore(JdbcClient db) {
        this.db = db;
    }

    /// An item as it was last taken in.
    ///
    /// @param edition the one written from it; empty for a duplicate of `content`
    /// @param weeks by how many its dates were moved; empty when they are those of its source
    /// @param gone it was withdrawn because no list had it any more
    record Harvested(
            ContentId content,
            Optional<Integer> edition,
            String fingerprint,
            Optional<Integer> weeks,
            int owner,
            boolean gone) {}

    /// What tells whether two items are the same event (S-5.7).
    ///
    /// @param titleKey its folded title
    /// @param start local time at its source, empty when only words say
    record Likeness(int owner, String titleKey, Optional<LocalDateTime> start) {}

    Optional<Harvested> find(String source, String id) {
        return db.sql(
                        "select * from harvested where source = :source and source_id = :id for"
                                + " update")
                .param("source", source)
                .param("id", id)
                .query((row, number) -> harvested(row))
                .optional();
    }

    private static Harvested harvested(ResultSet row) throws SQLException {
        @Nullable Integer edition = row.getObject("edition", Integer.class);
        @Nullable Integer weeks = row.getObject("shifted_weeks", Integer.class);
        return new Harvested(
                new ContentId(row.getLong("content")),
                Optional.ofNullable(edition),
                row.getString("fingerprint"),
                Optional.ofNullable(weeks),
                row.getInt("owner"),
                row.getTimestamp("gone_at") != null);
    }

    void checked(String source, String id, Instant now) {
        db.sql("update harvested set checked_at = :now where source = :source and source_id = :id")
                .param("source", source)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that are public and not over.
    Set<String> toCome(String source, Instant now) {
        return new HashSet<>(
                db.sql(
                                """
                                select source_id from harvested h
                                 where source = :source and edition is not null
                                   and exists (select from occurrence o where o.content = h.content and o.ends_at >= :now)
                                """)
                        .param("source", source)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }

    void save(String source, String id, Harvested taken, Likeness likeness, Instant now) {
        db.sql(
                        """
                        insert into harvested (source, source_id, content, edition, fingerprint, shifted_weeks, owner,
                                               title_key, starts_at, imported_at, checked_at)
                        values (:source, :id, :content, :edition, :fingerprint, :weeks, :owner, :title, :start, :now, :now)
                        on conflict (source, source_id) do update
                           set content = :content, edition = :edition, fingerprint = :fingerprint, shifted_weeks = :weeks,
                               owner = :owner, title_key = :title, starts_at = :start, imported_at = :now, checked_at = :now,
                               gone_at = null
                        """)
                .param("source", source)
                .param("id", id)
                .param("content", taken.content().value())
                .param("edition", taken.edition().orElse(null))
                .param("fingerprint", taken.fingerprint())
                .param("weeks", taken.weeks().orElse(null))
                .param("owner", taken.owner())
                .param("title", likeness.titleKey())
                .param("start", likeness.start().orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
