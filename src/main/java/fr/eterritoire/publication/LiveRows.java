package fr.eterritoire.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Reads rows of the view `live`: a query that selects `live.*` gets whole contents. An edition
/// never changes, so what was understood of one that is asked for again is kept.
@Component
public class LiveRows implements RowMapper<Live> {
    private static final int KEPT = 10_000;

    private final Cache<Understood, Content> understood =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Contents contents;
    private final Territoires territoires;

    LiveRows(Contents contents, Territoires territoires) {
        this.contents = contents;
        this.territoires = territoires;
    }

    /// The time tells an edition from one of the same number that was rolled back.
    private record Understood(long content, int edition, Instant changedAt) {}

    @Override
    public Live mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var edition = row.getInt("edition");
        var changedAt = instant(row, "changed_at");
        return new Live(
                new ContentId(id),
                edition,
                content(new Understood(id, edition, changedAt), row),
                territoires.territoire(row.getInt("owner")),
                row.getString("slug"),
                instant(row, "published_at"),
                changedAt);
    }

    private Content content(Understood edition, ResultSet row) throws SQLException {
        var known = understood.getIfPresent(edition);
        if (known == null) {
            known = contents.read(row.getInt("format"), row.getString("body"));
            understood.put(edition, known);
        }
        return known;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
