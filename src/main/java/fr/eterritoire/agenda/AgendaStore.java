package fr.eterritoire.agenda;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.publication.LiveEdition;
import fr.eterritoire.publication.LiveRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads times of live events. An event stands once in a list, at its first time still to come.
/// Limits are written into the questions, for they decide how PostgreSQL answers.
@Component
class AgendaStore {
    static final String STILL_TO_COME =
            " o.ends_at > :from and (o.previous_ends_at is null or o.previous_ends_at <= :from) ";

    /// What is read of a time: the text of its edition is mostly known already.
    private static final String READ =
            "o.content, o.edition, o.changed_at, o.starts_at, o.ends_at, o.local_start,"
                    + " o.local_end, o.whole_days, nullif(o.next_days, '{}') as next_days";

    private final JdbcClient db;
    private final LiveRows rows;
    private final ScopeSql scopes;

    AgendaStore(JdbcClient db, LiveRows rows, ScopeSql scopes) {
        this.db = db;
        this.rows = rows;
        this.scopes = scopes;
    }

    /// Those that begin from `since` on, next first, and before them those that began earlier and
    /// go on, the first to end chosen; in one question.
    List<Line> first(Scope scope, Instant from, Instant since, int limit, int goingOn) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("since", utc(since));
        return lines(
                """
                select * from ((
                    select %6$s%1$s from occurrence o
                     where %2$s and %3$s and o.starts_at >= :since
                     order by o.starts_at, o.content limit %4$d)
                    union all (
                    select %6$s%1$s from occurrence o
                     where %2$s and %3$s and o.starts_at < :since and o.ends_at - o.starts_at > interval '36 hours'
                     order by o.ends_at, o.content limit %5$d)) o
                 order by o.starts_at, o.content
                """
                        .formatted(
                                READ, where.sql(), STILL_TO_COME, limit, goingOn, where.distinct()),
                where.values());
    }

    /// Those that begin after a place in the list, next first.
    List<Line> after(Scope scope, Instant from, Cursor place, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("time", utc(place.startsAt()));
        where.values().put("content", place.content());
        return lines(
                """
                select %s%s from occurrence o
                 where %s and %s and (o.starts_at, o.content) > (:time, :content)
                 order by o.starts_at, o.content limit %d
                """
                        .formatted(where.distinct(), READ, where.sql(), STILL_TO_COME, limit),
                where.values());
    }

    /// Each event once, at its first time between two instants.
    List<Line> between(Scope scope, Instant from, Instant to, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("to", utc(to));
        return lines(
                """
                select %s%s from occurrence o
                 where %s and %s and o.starts_at < :to
                 order by o.starts_at, o.content limit %d
                """
                        .formatted(where.distinct(), READ, where.sql(), STILL_TO_COME, limit),
                where.values());
    }

    /// Of some contents those that the scope lists and that are not over, each at its next time.
    List<Line> among(Scope scope, List<Long> contents, Instant from) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("contents", contents.toArray(Long[]::new));
        return lines(
                """
                select %s%s from occurrence o where %s and %s and o.content = any(:contents)
                 order by o.starts_at, o.content
                """
                        .formatted(where.distinct(), READ, where.sql(), STILL_TO_COME),
                where.values());
    }

    /// Of some contents, whoever lists them, the first time between two instants; else the next one
    /// after, else the last one before.
    List<Line> timesOf(List<Long> contents, Instant from, Instant to) {
        var values = new HashMap<String, Object>();
        values.put("contents", contents.toArray(Long[]::new));
        values.put("from", utc(from));
        values.put("to", utc(to));
        return lines(
                """
                select distinct on (o.content) %s from occurrence o
                 where o.main and o.content = any(:contents)
                 order by o.content, o.ends_at > :from and o.starts_at < :to desc, o.ends_at > :from desc,
                          case when o.ends_at > :from then o.starts_at end, o.starts_at desc
                """
                        .formatted(READ),
                values);
    }

    /// Every time that begins between two instants.
    List<Line> timesBetween(Scope scope, Instant from, Instant to, int limit) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("to", utc(to));
        return lines(
                """
                select %s%s from occurrence o
                 where %s and o.starts_at >= :from and o.starts_at < :to
                 order by o.starts_at, o.content limit %d
                """
                        .formatted(where.distinct(), READ, where.sql(), limit),
                where.values());
    }

    /// How many times begin between two instants, by day.
    Map<LocalDate, Integer> counts(Scope scope, Instant from, Instant to) {
        var where = scopes.where(scope);
        where.values().put("from", utc(from));
        where.values().put("to", utc(to));
        return db
                .sql(
                        """
                        select day, count(*) as count from (
                            select %scast(o.local_start as date) as day, o.content, o.starts_at from occurrence o
                             where %s and o.starts_at >= :from and o.starts_at < :to) times group by day
                        """
                                .formatted(where.distinct(), where.sql()))
                .params(where.values())
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getObject("day", LocalDate.class), row.getInt("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// A time of an edition, which several territories may list.
    private record Time(LiveEdition edition, Creneau creneau, List<LocalDate> then) {}

    private List<Line> lines(String question, Map<String, Object> values) {
        var times =
                db
                        .sql(question)
                        .params(values)
                        .query(
                                (row, number) ->
                                        new Time(LiveEdition.of(row), creneau(row), nextDays(row)))
                        .list()
                        .stream()
                        .distinct()
                        .toList();
        var live = rows.whole(times.stream().map(Time::edition).toList());
        return times.stream()
                .flatMap(
                        time ->
                                Stream.ofNullable(live.get(time.edition.id()))
                                        .map(whole -> new Line(whole, time.creneau, time.then)))
                .toList();
    }

    /// The next times of a content.
    List<Creneau> nextTimes(ContentId content, Instant from, int limit) {
        return db.sql(
                        """
                        select local_start, local_end, whole_days
                          from occurrence
                         where content = :content and main and starts_at > :from
                         order by starts_at limit :limit
                        """)
                .param("content", content.value())
                .param("from", utc(from))
                .param("limit", limit)
                .query((row, number) -> creneau(row))
                .list();
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

    private static List<LocalDate> nextDays(ResultSet row) throws SQLException {
        var days = row.getArray("next_days");
        return days == null
                ? List.of()
                : Stream.of((Date[]) days.getArray()).map(Date::toLocalDate).toList();
    }

    static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// A place in a list: whatever comes after it is on the next page.
    record Cursor(Instant startsAt, long content) {}
}
