package fr.eterritoire.notification;

import fr.eterritoire.courrier.Email;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Keeps the searches that are followed.
@Component
class WatchStore {
    private static final String COLUMNS =
            """
            select id, mail, path, query, asked_pace, until, pace, coalesce(looked_at, asked_at) as since, known
              from watch
            """;

    private final JdbcClient db;

    WatchStore(JdbcClient db) {
        this.db = db;
    }

    /// The same search of the same person is one. How soon they are told changes only when they
    /// confirm it: anybody may type their address.
    long ask(Email mail, String path, String query, Pace pace, Instant now) {
        return db.sql(
                        """
                        insert into watch (mail, path, query, asked_pace, asked_at)
                        values (:mail, :path, :query, :pace, :now)
                        on conflict (lower(mail), path, query)
                        do update set asked_at = excluded.asked_at, asked_pace = excluded.asked_pace
                        returning id
                        """)
                .param("mail", mail.value())
                .param("path", path)
                .param("query", query)
                .param("pace", pace.name())
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    Optional<Watch> find(long id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(WatchStore::watch)
                .optional();
    }

    /// Locked until the transaction ends.
    Optional<Watch> lock(long id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(WatchStore::watch)
                .optional();
    }

    /// Confirmed, or followed for longer. What is known counts only the first time.
    void confirm(long id, Instant until, String known, Instant now) {
        db.sql(
                        """
                        update watch
                           set known = case when confirmed_at is null then :known::jsonb else known end,
                               confirmed_at = coalesce(confirmed_at, :now), looked_at = coalesce(looked_at, :now),
                               until = :until, told_end = false, pace = asked_pace
                         where id = :id
                        """)
                .param("id", id)
                .param("until", utc(until))
                .param("known", known)
                .param("now", utc(now))
                .update();
    }

    /// Never back: the first look may come before what was confirmed can be undone.
    void looked(long id, String known, Instant at) {
        db.sql(
                        """
                        update watch set known = :known::jsonb, looked_at = greatest(looked_at, :at) where id = :id
                        """)
                .param("id", id)
                .param("known", known)
                .param("at", utc(at))
                .update();
    }

    void told(long id, Instant now) {
        db.sql("update watch set told_at = :now where id = :id")
                .param("id", id)
                .param("now", utc(now))
                .update();
    }

    void toldEnd(long id) {
        db.sql("update watch set told_end = true where id = :id").param("id", id).update();
    }

    /// @return whether it was still followed
    boolean end(long id) {
        return db.sql("delete from watch where id = :id").param("id", id).update() > 0;
    }

    /// Those who are told so soon, were not told since, and have something to be looked at.
    ///
    /// @param settled what was published before cannot be undone any more
    List<Long> due(Pace pace, Instant now, Instant settled) {
        return switch (pace) {
            case WEEKLY ->
                    ids("pace = 'WEEKLY' and looked_at <= :limit", now.minus(pace.between()));
            case AT_ONCE ->
                    db.sql(
                                    """
                                    select id from watch
                                     where pace = 'AT_ONCE' and looked_at < :settled
                                       and (told_at is null or told_at <= :limit) order by id
                                    """)
                            .param("settled", utc(settled))
                            .param("limit", utc(now.minus(pace.between())))
                            .query(Long.class)
                            .list();
        };
    }

    List<Long> endingUntold(Instant limit) {
        return ids("until < :limit and not told_end", limit);
    }

    /// Over, or asked for and never confirmed.
    List<Long> overAt(Instant now, Instant askedBefore) {
        return db.sql(
                        """
                        select id from watch
                         where until < :now or (confirmed_at is null and asked_at < :askedBefore) order by id
                        """)
                .param("now", utc(now))
                .param("askedBefore", utc(askedBefore))
                .query(Long.class)
                .list();
    }

    private List<Long> ids(String which, Instant limit) {
        return db.sql("select id from watch where " + which + " order by id")
                .param("limit", utc(limit))
                .query(Long.class)
                .list();
    }

    private static Watch watch(ResultSet row, int line) throws SQLException {
        var asked = Pace.valueOf(row.getString("asked_pace"));
        return new Watch(
                row.getLong("id"),
                new Email(row.getString("mail")),
                row.getString("path"),
                row.getString("query"),
                asked,
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("pace")).map(Pace::valueOf).orElse(asked),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("known"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
