package fr.eterritoire.equipe;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;
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

/// Invitations that wait. The address is forgotten as soon as one has ended.
@Component
class InvitationStore {
    private static final String WAITING =
            """
            select id, territoire, recipient, role, invited_by, expires_at from team_invitation
             where ended_at is null and expires_at > :now
            """;

    private final JdbcClient db;

    InvitationStore(JdbcClient db) {
        this.db = db;
    }

    long insert(int territoire, Email to, Role role, PersonId by, Instant now, Instant until) {
        return db.sql(
                        """
                        insert into team_invitation (territoire, recipient, role, invited_by, invited_at, expires_at)
                        values (:territoire, :to, :role, :by, :now, :until)
                        returning id
                        """)
                .param("territoire", territoire)
                .param("to", to.value())
                .param("role", role.name())
                .param("by", by.value())
                .param("now", utc(now))
                .param("until", utc(until))
                .query(Long.class)
                .single();
    }

    Optional<Invitation> find(long id, Instant now) {
        return db.sql(WAITING + " and id = :id")
                .param("id", id)
                .param("now", utc(now))
                .query(InvitationStore::invitation)
                .optional();
    }

    List<Invitation> of(int territoire, Instant now) {
        return db.sql(WAITING + " and territoire = :territoire order by id")
                .param("territoire", territoire)
                .param("now", utc(now))
                .query(InvitationStore::invitation)
                .list();
    }

    /// @param acceptedBy who took it; empty when it was taken back
    /// @return false when it had ended before
    boolean end(long id, Optional<PersonId> acceptedBy, Instant now) {
        return db.sql(
                                """
                                update team_invitation set ended_at = :now, accepted_by = :by, recipient = null
                                 where id = :id and ended_at is null
                                """)
                        .param("id", id)
                        .param("by", acceptedBy.map(PersonId::value).orElse(null))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /// Ends those of one address, which is invited anew.
    void endOf(int territoire, Email recipient, Instant now) {
        db.sql(
                        """
                        update team_invitation set ended_at = :now, recipient = null
                         where territoire = :territoire and lower(recipient) = lower(:to) and ended_at is null
                        """)
                .param("territoire", territoire)
                .param("to", recipient.value())
                .param("now", utc(now))
                .update();
    }

    /// @return how many addresses were forgotten
    int forgetExpired(Instant now) {
        return db.sql(
                        """
                        update team_invitation set ended_at = :now, recipient = null
                         where ended_at is null and expires_at <= :now
                        """)
                .param("now", utc(now))
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getInt("territoire"),
                new Email(row.getString("recipient")),
                Role.valueOf(row.getString("role")),
                new PersonId(row.getLong("invited_by")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
