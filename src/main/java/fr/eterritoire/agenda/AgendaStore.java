package fr.eterritoire.agenda;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.publication.LiveRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads times of live events. An event stands once in a list, at its first time still to come.
/// Limits are written into the questions, for they decide how PostgreSQL answers.
@Component
class AgendaStore {
    static final String STILL_TO_COME =
            " o.ends_at > :from and (o.previous_ends_at is null or o.previous_ends_at <= :from) ";

    private final JdbcClient db;
    private final LiveRows rows;
    private final ScopeSql scopes;

    AgendaStore(JdbcClient db, LiveRows rows, ScopeSql scopes) {
        this.db = db;
        this.rows = rows;
        this.scopes = scopes;
    }

    /// Those that begin from `since` on, next first, after a place in the list.
    List<Line> soon(Scope scope, Instant from, Instant since, Optional<Cursor> after, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("since", utc(since));
        where.values()
                .put("afterTime", after.map(cursor -> utc(cursor.startsAt())).orElse(utc(since)));
        where.values().put("afterContent", after.map(Cursor::content).orElse(0L));
        return lines(
                """
                select o.* from occurrence o
                 where %s and %s and o.starts_at >= :since
                   and (o.starts_at, o.content) > (:afterTime, :afterContent)
                 order by o.starts_at, o.content limit %d
                """
                        .formatted(where.sql(), STILL_TO_COME, limit),
                where.values());
    }

    /// Those that began before and go on, the first to end first.
    List<Line> goingOn(Scope scope, Instant from, Instant since, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("since", utc(since));
        return lines(
                """
                select o.* from occurrence o
                 where %s and %s and o.starts_at < :since and o.ends_at - o.starts_at > interval '36 hours'
                 order by o.ends_at, o.content limit %d
                """
                        .formatted(where.sql(), STILL_TO_COME, limit),
                where.values());
    }

    /// Each event once, at its first time between two instants.
    List<Line> between(Scope scope, Instant from, Instant to, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("to", utc(to));
        return lines(
                """
                select o.* from occurrence o
                 where %s and %s and o.starts_at < :to
                 order by o.starts_at, o.content limit %d
                """
                        .formatted(where.sql(), STILL_TO_COME, limit),
                where.values());
    }

    /// Of some contents those that the scope lists and that are not over, each at its next time.
    List<Line> among(Scope scope, List<Long> contents, Instant from) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("contents", contents.toArray(Long[]::new));
        return lines(
                "select o.* from occurrence o where %s and %s and o.content = any(:contents)"
                        .formatted(where.sql(), STILL_TO_COME),
                where.values());
    }

    /// Every time that begins between two instants.
    List<Line> timesBetween(Scope scope, Instant from, Instant to, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("to", utc(to));
        return lines(
                """
                select o.* from occurrence o
                 where %s and o.starts_at >= :from and o.starts_at < :to
                 order by o.starts_at, o.content limit %d
                """
                        .formatted(where.sql(), limit),
                where.values());
    }

    private List<Line> lines(String times, Map<String, Object> values) {
        var lines =
                db.sql(
                                """
                                select o.local_start, o.local_end, o.whole_days, live.*
                                  from (%s) o join live on live.id = o.content
                                 order by o.starts_at, o.content
                                """
                                        .formatted(times))
                        .params(values)
                        .query(
                                (row, number) ->
                                        new Line(rows.mapRow(row, number), creneau(row), List.of()))
                        .list();
        return lines.stream()
                .collect(
                        Collectors.toMap(
                                line -> List.of(line.live().id(), line.next()),
                                line -> line,
                                (one, _) -> one,
                                java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// The next times of some contents, at most `each` of every one.
    Map<Long, List<Creneau>> nextTimes(List<Long> contents, Instant from, int each) {
        record Time(long content, Creneau creneau) {}
        return db
                .sql(
                        """
                        select * from (
                            select o.*, row_number() over (partition by content order by starts_at) as place
                              from occurrence o
                             where content = any(:contents) and main and starts_at > :from) times
                         where place <= :each order by content, starts_at
                        """)
                .param("contents", contents.toArray(Long[]::new))
                .param("from", utc(from))
                .param("each", each)
                .query((row, number) -> new Time(row.getLong("content"), creneau(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Time::content,
                                Collectors.mapping(Time::creneau, Collectors.toList())));
    }

    /// The first time that something of a content begins or ends after an instant.
    Optional<Instant> nextChange(long content, Instant after) {
        return db.sql(
                        """
                        select least(min(starts_at) filter (where starts_at > :after),
                                     min(ends_at) filter (where ends_at > :after)) as next
                          from occurrence where content = :content and main
                        """)
                .param("content", content)
                .param("after", utc(after))
                .query(
                        (row, number) ->
                                Optional.ofNullable(row.getObject("next", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static Creneau creneau(ResultSet row) throws SQLException {
        var start = row.getObject("local_start", LocalDateTime.class);
        var end = Optional.ofNullable(row.getObject("local_end", LocalDateTime.class));
        return row.getBoolean("whole_days")
                ? new Creneau.Days(start.toLocalDate(), end.orElse(start).toLocalDate())
                : new Creneau.Hours(start, end);
    }

    static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// A place in a list: whatever comes after it is on the next page.
    record Cursor(Instant startsAt, long content) {}
}
