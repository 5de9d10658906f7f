package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

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
class ClaimStore {
    private static final String ASKED =
            """
            select id, territoire, state, name, post, mail, phone, invited_by, received_at, opened_at,
                   person, contestable_until, contested_at, coalesce(contest, '') as contest
              from claim
            """;

    private final JdbcClient db;
    private final Territoires territoires;

    ClaimStore(JdbcClient db, Territoires territoires) {
        this.db = db;
        this.territoires = territoires;
    }

    /// @param key the same for each sending of one form
    /// @return empty when the form had been sent before
    Optional<Long> insert(
            Territoire territoire,
            Claim.Claimant claimant,
            Optional<Epci> invitedBy,
            String key,
            Instant now) {
        return db.sql(
                        """
                        insert into claim (territoire, state, name, post, mail, phone, invited_by, double_send_key, received_at)
                        values (:territoire, 'RECEIVED', :name, :post, :mail, :phone, :invitedBy, :key, :now)
                        on conflict (double_send_key) do nothing
                        returning id
                        """)
                .param("territoire", territoire.id())
                .param("name", claimant.name())
                .param("post", claimant.post())
                .param("mail", claimant.mail().value())
                .param("phone", claimant.phone())
                .param("invitedBy", invitedBy.map(Epci::id).orElse(null))
                .param("key", key)
                .param("now", utc(now))
                .query(Long.class)
                .optional();
    }

    boolean isKnown(String key) {
        return db.sql("select exists (select from claim where double_send_key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    Optional<Claim> find(long id) {
        return db.sql(ASKED + " where id = :id").param("id", id).query(this::claim).optional();
    }

    /// The claim of this id, which nobody else changes until the transaction ends.
    Claim locked(long id) {
        return db.sql(ASKED + " where id = :id for update")
                .param("id", id)
                .query(this::claim)
                .single();
    }

    /// What the operator has to see: what waits, what is contested, what may still be contested;
    /// oldest first.
    List<Claim> shown(Instant now) {
        return db.sql(
                        ASKED
                                + """
                                 where state in ('CONFIRMED', 'CONTESTED')
                                    or state = 'OPENED' and contestable_until > :now
                                 order by state = 'CONTESTED' desc, state = 'CONFIRMED' desc, id
                                """)
                .param("now", utc(now))
                .query(this::claim)
                .list();
    }

    /// Claims of this territory that wait or are contested.
    List<Claim> pendingOf(int territoire) {
        return db.sql(
                        ASKED
                                + " where territoire = :territoire and state in ('CONFIRMED',"
                                + " 'CONTESTED') order by id")
                .param("territoire", territoire)
                .query(this::claim)
                .list();
    }

    /// Facts of the claim that opened this territory, the latest.
    Optional<Claim.Facts> openedOf(int territoire) {
        return db.sql(
                        ASKED
                                + " where territoire = :territoire and state = 'OPENED'"
                                + " order by id desc limit 1")
                .param("territoire", territoire)
                .query(this::claim)
                .optional()
                .map(Claim::facts);
    }

    void confirm(long id, Instant now, Instant contestableUntil) {
        db.sql(
                        """
                        update claim set state = 'CONFIRMED', confirmed_at = :now, contestable_until = :until
                         where id = :id
                        """)
                .param("id", id)
                .param("now", utc(now))
                .param("until", utc(contestableUntil))
                .update();
    }

    void open(long id, PersonId person, Instant now, Instant contestableUntil) {
        db.sql(
                        """
                        update claim set state = 'OPENED', person = :person, opened_at = :now, contestable_until = :until
                         where id = :id
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("now", utc(now))
                .param("until", utc(contestableUntil))
                .update();
    }

    /// @param at when the claimant's role was suspended, if there was one
    void contest(long id, String words, Instant at) {
        db.sql(
                        """
                        update claim set state = 'CONTESTED', contested_at = :at, contest = :words
                         where id = :id
                        """)
                .param("id", id)
                .param("at", utc(at))
                .param("words", words)
                .update();
    }

    /// Back to where it was before it was contested.
    void restore(long id) {
        db.sql(
                        """
                        update claim set state = case when person is null then 'CONFIRMED' else 'OPENED' end
                         where id = :id
                        """)
                .param("id", id)
                .update();
    }

    /// @param state `REFUSED` or `LAPSED`
    void end(long id, String state, Instant now) {
        db.sql("update claim set state = :state, ended_at = :now where id = :id")
                .param("id", id)
                .param("state", state)
                .param("now", utc(now))
                .update();
    }

    private Claim claim(ResultSet row, int number) throws SQLException {
        var facts =
                new Claim.Facts(
                        row.getLong("id"),
                        territoires.territoire(row.getInt("territoire")),
                        new Claim.Claimant(
                                row.getString("name"),
                                row.getString("post"),
                                new Email(row.getString("mail")),
                                row.getString("phone")),
                        Optional.ofNullable(row.getObject("invited_by", Integer.class))
                                .map(id -> (Epci) territoires.territoire(id)),
                        at(row, "received_at"));
        var person = Optional.ofNullable(row.getObject("person", Long.class)).map(PersonId::new);
        return switch (row.getString("state")) {
            case "RECEIVED" -> new Claim.Received(facts);
            case "CONFIRMED" -> new Claim.Confirmed(facts);
            case "OPENED" ->
                    new Claim.Opened(
                            facts,
                            person.orElseThrow(),
                            at(row, "opened_at"),
                            at(row, "contestable_until"));
            case "CONTESTED" ->
                    new Claim.Contested(
                            facts, person, at(row, "contested_at"), row.getString("contest"));
            case "REFUSED" -> new Claim.Refused(facts);
            case "LAPSED" -> new Claim.Lapsed(facts);
            case String other -> throw new IllegalStateException("No state " + other);
        };
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
