package fr.eterritoire.installer;

import fr.eterritoire.courrier.Email;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the searches that are followed.
@Component
class WatchStore {
    private static final String COLUMNS = "select id, mail, query, until, seen from watch ";

    private final JdbcClient db;
    private final JsonMapper json;

    WatchStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The same search of the same person is one.
    long ask(Email mail, String query, Instant now) {
        return db.sql(
                        """
                        insert into watch (mail, query, asked_at) values (:mail, :query, :now)
                        on conflict (lower(mail), query) do update set asked_at = excluded.asked_at
                        returning id
                        """)
                .param("mail", mail.value())
                .param("query", query)
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    Optional<Watch> find(long id) {
        return db.sql(COLUMNS + "where id = :id").param("id", id).query(this::watch).optional();
    }

    /// Locked until the transaction ends.
    Optional<Watch> lock(long id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(this::watch)
                .optional();
    }

    /// Confirmed, or followed for longer. What was found counts as seen only the first time.
    void confirm(long id, Instant until, Watch.Seen seen, Instant now) {
        db.sql(
                        """
                        update watch
                           set seen = case when confirmed_at is null then :seen::jsonb else seen end,
                               confirmed_at = coalesce(confirmed_at, :now), looked_at = coalesce(looked_at, :now),
                               until = :until, told_end = false
                         where id = :id
                        """)
                .param("id", id)
                .param("until", utc(until))
                .param("seen", json.writeValueAsString(seen.open()))
                .param("now", utc(now))
                .update();
    }

    void looked(long id, Watch.Seen seen, Instant now) {
        db.sql("update watch set seen = :seen::jsonb, looked_at = :now where id = :id")
                .param("id", id)
                .param("seen", json.writeValueAsString(seen.open()))
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

    List<Long> lookedAtBefore(Instant limit) {
        return ids("confirmed_at is not null and looked_at <= :limit", limit);
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

    private Watch watch(ResultSet row, int line) throws SQLException {
        return new Watch(
                row.getLong("id"),
                new Email(row.getString("mail")),
                row.getString("query"),
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Watch.Seen(
                        json.readValue(
                                row.getString("seen"),
                                new TypeReference<Map<String, Integer>>() {})));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
