package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All that is public by its address alone, and when it last changed: what search engines ask of a
/// million contents, without reading one of them.
@Component
@Transactional(readOnly = true)
public class Inventory {
    private static final String CHANGED = "max(greatest(p.changed_at, p.withdrawn_at)) as changed";

    private final JdbcClient db;
    private final Territoires territoires;

    Inventory(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    /// What lists are made of, as the column `kind` says it.
    public enum Kind {
        EVENEMENT,
        ANNONCE,
        FICHE
    }

    /// A live content.
    public record Listed(String path, Instant changedAt) {}

    /// Contents whose numbers follow each other, some of them live.
    ///
    /// @param number `n` of those from `n * size` on
    /// @param changedAt when one of them last changed or was withdrawn
    public record Range(long number, Instant changedAt) {}

    public List<Range> ranges(int size) {
        return db.sql(
                        """
                        select p.content / :size as number, %s
                          from publication p
                         group by number having bool_or(p.withdrawn_at is null) order by number
                        """
                                .formatted(CHANGED))
                .param("size", size)
                .query((row, _) -> new Range(row.getLong("number"), changed(row)))
                .list();
    }

    public List<Listed> range(long number, int size) {
        return db.sql(
                        """
                        select c.id, c.kind, c.owner, p.slug, p.changed_at as changed
                          from publication p join content c on c.id = p.content
                         where p.content >= :first and p.content < :end and p.withdrawn_at is null
                         order by c.id
                        """)
                .param("first", number * size)
                .param("end", (number + 1) * size)
                .query((row, _) -> new Listed(path(row), changed(row)))
                .list();
    }

    private String path(ResultSet row) throws SQLException {
        return Live.path(
                territoires.territoire(row.getInt("owner")),
                Live.section(row.getString("kind")),
                row.getString("slug"),
                new ContentId(row.getLong("id")));
    }

    /// When the list of each territory last changed, for one kind of content; none of those that
    /// never listed anything.
    ///
    /// @param ids of communes and intercommunalities
    public Map<Integer, Instant> lastChanges(Kind kind, Set<Integer> ids) {
        record Change(int territoire, Instant at) {}
        return db
                .sql(
                        """
                        select c.owner as territoire, %1$s
                          from content c join publication p on p.content = c.id
                         where c.owner = any(:ids) and c.kind = :kind group by c.owner
                        union all
                        select a.territoire, %1$s
                          from also_listed a join publication p using (content)
                          join content c on c.id = p.content
                         where a.territoire = any(:ids) and c.kind = :kind group by a.territoire
                        """
                                .formatted(CHANGED))
                .param("ids", ids.toArray(Integer[]::new))
                .param("kind", kind.name())
                .query((row, _) -> new Change(row.getInt("territoire"), changed(row)))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Change::territoire,
                                Change::at,
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    /// What is live and became so, or got other dates, after a moment and until another.
    public List<ContentId> news(Instant after, Instant until) {
        return db.sql(
                        """
                        select content from publication
                         where withdrawn_at is null and changed_at > :after
                           and (published_at > :after and published_at <= :until
                                or dated_at > :after and dated_at <= :until)
                         order by content
                        """)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ContentId(row.getLong("content")))
                .list();
    }

    private static Instant changed(ResultSet row) throws SQLException {
        return row.getObject("changed", OffsetDateTime.class).toInstant();
    }
}
