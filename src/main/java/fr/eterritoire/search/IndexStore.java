package fr.eterritoire.search;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.LiveRows;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which index answers, how far the next one is, and what both are made of.
@Component
class IndexStore {
    private final JdbcClient db;
    private final LiveRows rows;
    private final Territoires territoires;

    IndexStore(JdbcClient db, LiveRows rows, Territoires territoires) {
        this.db = db;
        this.rows = rows;
        this.territoires = territoires;
    }

    /// @param volume name of the index that is whole
    /// @param asked when somebody last asked for a new one
    /// @param started when the last one was begun, and `ended` when it was whole
    /// @param done of `total` contents
    record State(
            Optional<String> volume,
            Optional<Instant> asked,
            Optional<Instant> started,
            long done,
            long total,
            Optional<Instant> ended) {

        /// Whether a new one is wanted that nobody has begun.
        boolean isAsked() {
            return asked.isPresent() && (started.isEmpty() || started.get().isBefore(asked.get()));
        }

        boolean isBeingMade() {
            return started.isPresent() && (ended.isEmpty() || ended.get().isBefore(started.get()));
        }
    }

    State state() {
        return db.sql("select * from search_state").query(IndexStore::read).single();
    }

    private static State read(ResultSet row, int number) throws SQLException {
        return new State(
                Optional.ofNullable(row.getString("volume")),
                instant(row, "asked_at"),
                instant(row, "started_at"),
                row.getLong("done"),
                row.getLong("total"),
                instant(row, "ended_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    void ask() {
        db.sql("update search_state set asked_at = clock_timestamp()").update();
    }

    void begin(long total) {
        db.sql(
                        "update search_state set started_at = clock_timestamp(), ended_at = null,"
                                + " done = 0, total = :total")
                .param("total", total)
                .update();
    }

    void progress(long done) {
        db.sql("update search_state set done = :done").param("done", done).update();
    }

    void end(String volume, long done) {
        db.sql(
                        "update search_state set volume = :volume, done = :done, total = :done,"
                                + " ended_at = clock_timestamp()")
                .param("volume", volume)
                .param("done", done)
                .update();
    }

    /// Tells this database from any other, and from itself before a backup was put back into it.
    String identity() {
        return db.sql(
                        """
                        select concat_ws(' ', (select system_identifier from pg_control_system()),
                                         (select oid from pg_database where datname = current_database()),
                                         'search_state'::regclass::oid, pg_relation_filenode('search_state'))
                        """)
                .query(String.class)
                .single();
    }

    long countLive() {
        return db.sql("select count(*) from live").query(Long.class).single();
    }

    /// In the order of ids. They are found first: a bound on the view’s id reaches one of its three
    /// tables alone.
    List<Live> after(long id, int most) {
        return db.sql(
                        """
                        select * from live where id = any (array(
                            select content from publication where content > :id and withdrawn_at is null
                             order by content limit :most))
                         order by id
                        """)
                .param("id", id)
                .param("most", most)
                .query(rows.passing())
                .list();
    }

    List<Live> liveOf(Collection<Long> ids) {
        return db.sql("select * from live where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(rows.passing())
                .list();
    }

    /// Live editions of all contents whose ids are above this one, in their order.
    Map<Long, Integer> editionsAfter(long id, int most) {
        var found = new HashMap<Long, Integer>();
        db.sql(
                        """
                        select content, edition from publication where content > :id and withdrawn_at is null
                         order by content limit :most
                        """)
                .param("id", id)
                .param("most", most)
                .query((row, _) -> found.put(row.getLong("content"), row.getInt("edition")))
                .list();
        return found;
    }

    /// Who lists each of these besides its owner, because somebody said so.
    Map<ContentId, List<Territoire>> alsoListing(Collection<Live> lives) {
        record Listed(ContentId content, Territoire territoire) {}
        return db
                .sql("select content, territoire from shown_in where content = any(:ids)")
                .param("ids", lives.stream().map(live -> live.id().value()).toArray(Long[]::new))
                .query(
                        (row, _) ->
                                new Listed(
                                        new ContentId(row.getLong("content")),
                                        territoires.territoire(row.getInt("territoire"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Listed::content,
                                Collectors.mapping(Listed::territoire, Collectors.toList())));
    }
}
