package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

@Component
class CapabilityStore {
    private final JdbcClient db;

    CapabilityStore(JdbcClient db) {
        this.db = db;
    }

    record Row(Capability capability, boolean used) {}

    void insert(
            byte[] hash,
            Purpose purpose,
            long subject,
            int territoire,
            Email recipient,
            Instant now,
            Instant until) {
        db.sql(
                        """
                        insert into capability (hash, purpose, subject, territoire, recipient, issued_at, expires_at)
                        values (:hash, :purpose, :subject, :territoire, :recipient, :now, :until)
                        """)
                .param("hash", hash)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("territoire", territoire)
                .param("recipient", recipient.value())
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
    }

    Optional<Row> find(Purpose purpose, byte[] hash) {
        return db.sql(
                        """
                        select id, purpose, subject, territoire, recipient, expires_at, used_at is not null as used
                          from capability
                         where hash = :hash and purpose = :purpose
                        """)
                .param("hash", hash)
                .param("purpose", purpose.name())
                .query(CapabilityStore::row)
                .optional();
    }

    boolean use(long id, Instant now) {
        return db.sql(
                                "update capability set used_at = :now where id = :id and used_at is"
                                        + " null and expires_at > :now")
                        .param("id", id)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void giveBack(long id) {
        db.sql("update capability set used_at = null where id = :id").param("id", id).update();
    }

    void expire(Purpose purpose, long subject, Instant now) {
        db.sql(
                        """
                        update capability set expires_at = :now
                         where purpose = :purpose and subject = :subject and expires_at > :now
                        """)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("now", utc(now))
                .update();
    }

    /// Ends every link that lets somebody decide for a territory.
    void expireOf(int territoire, Email recipient, Instant now) {
        db.sql(
                        """
                        update capability set expires_at = :now
                         where territoire = :territoire and lower(recipient) = lower(:recipient)
                           and purpose in ('DECIDE', 'REPORT', 'ADDRESSEE', 'WRITER') and expires_at > :now
                        """)
                .param("territoire", territoire)
                .param("recipient", recipient.value())
                .param("now", utc(now))
                .update();
    }

    /// What has ended does not open again.
    void extend(Purpose purpose, long subject, Instant now, Instant until) {
        db.sql(
                        """
                        update capability set expires_at = :until
                         where purpose = :purpose and subject = :subject
                           and expires_at > :now and expires_at < :until
                        """)
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
    }

    /// @return how many links were forgotten, with the addresses they had been sent to
    int forgetExpiredBefore(Instant limit) {
        return db.sql("delete from capability where expires_at < :limit")
                .param("limit", utc(limit))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var capability =
                new Capability(
                        row.getLong("id"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getLong("subject"),
                        row.getInt("territoire"),
                        new Email(row.getString("recipient")),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant());
        return new Row(capability, row.getBoolean("used"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
