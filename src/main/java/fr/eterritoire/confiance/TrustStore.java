package fr.eterritoire.confiance;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
class TrustStore {
    private final JdbcClient db;
    private final Territoires territoires;

    TrustStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    /// The one in force for this author, in the name of this association: one look at an index.
    Optional<Trust> inForce(
            Territoire territoire, TrustedKind kind, Email mail, String association, Instant now) {
        return db.sql(
                        """
                        select * from trust
                         where lower(mail) = lower(:mail) and territoire = :territoire and kind = :kind
                           and folded = :folded and ended_at is null and until > :now
                        """)
                .param("mail", mail.value())
                .param("territoire", territoire.id())
                .param("kind", kind.name())
                .param("folded", Folding.fold(association))
                .param("now", utc(now))
                .query(this::trust)
                .optional();
    }

    /// @return empty when somebody else was faster
    Optional<Trust> insert(
            Territoire territoire,
            TrustedKind kind,
            String association,
            Email mail,
            Instant since,
            Instant until,
            PersonId by,
            @Nullable SubmissionId on) {
        return db.sql(
                        """
                        insert into trust (territoire, kind, association, folded, mail, since, until, given_by, given_on)
                        values (:territoire, :kind, :association, :folded, :mail, :since, :until, :by, :on)
                        on conflict do nothing returning *
                        """)
                .param("territoire", territoire.id())
                .param("kind", kind.name())
                .param("association", association)
                .param("folded", Folding.fold(association))
                .param("mail", mail.value())
                .param("since", utc(since))
                .param("until", utc(until))
                .param("by", by.value())
                .param("on", on == null ? null : on.value())
                .query(this::trust)
                .optional();
    }

    /// @param by nobody when it ends by itself
    /// @return whether nobody else was faster
    boolean end(long id, @Nullable PersonId by, Instant now) {
        return db.sql(
                                """
                                update trust set ended_at = :now, ended_by = :by where id = :id and ended_at is null
                                """)
                        .param("id", id)
                        .param("now", utc(now))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    Optional<Trust> find(Territoire territoire, long id) {
        return db.sql("select * from trust where id = :id and territoire = :territoire")
                .param("id", id)
                .param("territoire", territoire.id())
                .query(this::trust)
                .optional();
    }

    /// Given with this proposal, at that instant or later.
    Optional<Trust> givenOn(SubmissionId submission, Instant from) {
        return db.sql(
                        """
                        select * from trust where given_on = :on and since >= :from and ended_at is null
                        """)
                .param("on", submission.value())
                .param("from", utc(from))
                .query(this::trust)
                .optional();
    }

    /// Last given first.
    List<Trust> of(Territoire territoire, int most) {
        return db.sql(
                        "select * from trust where territoire = :territoire order by id desc limit"
                                + " :most")
                .param("territoire", territoire.id())
                .param("most", most)
                .query(this::trust)
                .list();
    }

    /// Not ended yet, although their year is over.
    List<Trust> over(Instant now) {
        return db.sql("select * from trust where ended_at is null and until <= :now order by id")
                .param("now", utc(now))
                .query(this::trust)
                .list();
    }

    /// Marks those that end before then as told of.
    List<Trust> remind(Instant before, Instant now) {
        return db.sql(
                        """
                        update trust set reminded_at = :now
                         where ended_at is null and reminded_at is null and until <= :before and until > :now
                        returning *
                        """)
                .param("before", utc(before))
                .param("now", utc(now))
                .query(this::trust)
                .list();
    }

    /// Forgets who the author was of those that ended before then.
    int forget(Instant before) {
        return db.sql("update trust set mail = null where ended_at < :before and mail is not null")
                .param("before", utc(before))
                .update();
    }

    void published(Trust trust, ContentId content, int edition, Instant now) {
        db.sql(
                        """
                        insert into published_by_trust (trust, content, edition, published_at)
                        values (:trust, :content, :edition, :now) on conflict do nothing
                        """)
                .param("trust", trust.id())
                .param("content", content.value())
                .param("edition", edition)
                .param("now", utc(now))
                .update();
    }

    private Trust trust(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Trust(
                row.getLong("id"),
                territoires.territoire(row.getInt("territoire")),
                TrustedKind.valueOf(row.getString("kind")),
                row.getString("association"),
                Optional.ofNullable(row.getString("mail")).map(Email::new),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("given_by")),
                Optional.ofNullable(ended).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
