package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;

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
class FactorStore {
    private final JdbcClient db;

    private final Sealing sealing;

    FactorStore(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    record Kept(long id, byte[] secret, long lastStep) {}

    List<Factor> of(PersonId person) {
        return db.sql(
                        """
                        select f.id, f.kind, f.label, f.since, f.used_at,
                               (select count(*) from card_code c where c.factor = f.id and c.used_at is null) as left
                          from factor f where f.person = :person order by f.since, f.id
                        """)
                .param("person", person.value())
                .query(FactorStore::factor)
                .list();
    }

    /// A key that cannot be read is as if it were not there.
    List<Kept> kept(PersonId person, Factor.Kind kind) {
        return rows(person, kind).stream()
                .flatMap(
                        row ->
                                sealing
                                        .open(row.secret())
                                        .map(plain -> new Kept(row.id(), plain, row.lastStep()))
                                        .stream())
                .toList();
    }

    private List<Kept> rows(PersonId person, Factor.Kind kind) {
        return db.sql(
                        """
                        select id, secret, last_step from factor where person = :person and kind = :kind
                        """)
                .param("person", person.value())
                .param("kind", kind.name())
                .query(Kept.class)
                .list();
    }

    long insert(
            PersonId person,
            Factor.Kind kind,
            String label,
            byte[] secret,
            long step,
            Instant now) {
        return db.sql(
                        """
                        insert into factor (person, kind, label, secret, last_step, since)
                        values (:person, :kind, :label, :secret, :step, :now)
                        returning id
                        """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("label", label)
                .param("secret", kind == Factor.Kind.TOTP ? sealing.seal(secret) : secret)
                .param("step", step)
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    /// Keeps a key as it is kept now: one that was there before is sealed when it is next used.
    void keepSealed(Kept totp) {
        db.sql("update factor set secret = :secret where id = :id")
                .param("id", totp.id())
                .param("secret", sealing.seal(totp.secret()))
                .update();
    }

    void insertCode(long card, int number, byte[] hash) {
        db.sql("insert into card_code (factor, number, hash) values (:card, :number, :hash)")
                .param("card", card)
                .param("number", number)
                .param("hash", hash)
                .update();
    }

    /// @return false when that half minute, or a later one, was taken already
    boolean takeStep(long totp, long step, Instant now) {
        return db.sql(
                                """
                                update factor set last_step = :step, used_at = :now
                                 where id = :id and last_step < :step
                                """)
                        .param("id", totp)
                        .param("step", step)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /// @return false when no code that is left is this one
    boolean takeCode(long card, byte[] hash, Instant now) {
        var taken =
                db.sql(
                                        """
                                        update card_code set used_at = :now
                                         where factor = :card and hash = :hash and used_at is null
                                        """)
                                .param("card", card)
                                .param("hash", hash)
                                .param("now", utc(now))
                                .update()
                        == 1;
        if (taken) {
            db.sql("update factor set used_at = :now where id = :card")
                    .param("card", card)
                    .param("now", utc(now))
                    .update();
        }
        return taken;
    }

    Optional<Factor.Kind> delete(PersonId person, long id) {
        return db.sql("delete from factor where id = :id and person = :person returning kind")
                .param("id", id)
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(Factor.Kind::valueOf);
    }

    void delete(PersonId person, Factor.Kind kind) {
        db.sql("delete from factor where person = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind.name())
                .update();
    }

    private static Factor factor(ResultSet row, int number) throws SQLException {
        return new Factor(
                row.getString("id"),
                Factor.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("left"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
