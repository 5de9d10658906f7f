package fr.eterritoire.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads rows of the view `live`: a query that selects `live.*` gets whole contents. An edition
/// never changes, so what was understood of one that is asked for again is kept, and its text is
/// not even fetched by who asks for it by its number.
@Component
public class LiveRows implements RowMapper<Live> {
    private static final int KEPT = 10_000;

    private final Cache<Known, Live> known = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final JdbcClient db;
    private final Contents contents;
    private final Territoires territoires;

    LiveRows(JdbcClient db, Contents contents, Territoires territoires) {
        this.db = db;
        this.contents = contents;
        this.territoires = territoires;
    }

    /// What an edition is known as; its owner is of one edition of the map of France.
    private record Known(LiveEdition edition, long atlas) {}

    @Override
    public Live mapRow(ResultSet row, int number) throws SQLException {
        var key = new Known(LiveEdition.of(row, "id"), territoires.version());
        var live = known.getIfPresent(key);
        if (live == null) {
            live = read(key.edition, row);
            known.put(key, live);
        }
        return live;
    }

    /// Reads rows of which many are passed over once: none of them is kept.
    public RowMapper<Live> passing() {
        return (row, _) -> read(LiveEdition.of(row, "id"), row);
    }

    private Live read(LiveEdition edition, ResultSet row) throws SQLException {
        return new Live(
                edition.id(),
                edition.number(),
                contents.read(row.getInt("format"), row.getString("body")),
                territoires.territoire(row.getInt("owner")),
                row.getString("slug"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                edition.changedAt());
    }

    /// These editions, whole and in their order; those that are no longer live are left out.
    public List<Live> inOrder(List<LiveEdition> editions) {
        var live = whole(editions);
        return editions.stream()
                .map(LiveEdition::id)
                .filter(live::containsKey)
                .map(live::get)
                .toList();
    }

    /// These editions, whole. Those that are no longer live are left out; one that has been
    /// replaced since it was read comes as it is now.
    public Map<ContentId, Live> whole(Collection<LiveEdition> editions) {
        var atlas = territoires.version();
        var found = new HashMap<ContentId, Live>();
        for (var edition : editions) {
            var live = known.getIfPresent(new Known(edition, atlas));
            if (live != null) {
                found.put(edition.id(), live);
            }
        }
        var missing =
                editions.stream()
                        .map(LiveEdition::id)
                        .filter(id -> !found.containsKey(id))
                        .map(ContentId::value)
                        .distinct()
                        .toArray(Long[]::new);
        if (missing.length > 0) {
            db.sql("select * from live where id = any(:ids)")
                    .param("ids", missing)
                    .query(this)
                    .list()
                    .forEach(live -> found.put(live.id(), live));
        }
        return found;
    }
}
