package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Which of ProConnect's people is which of ours: told apart by provider and subject, never by a
/// mail address alone (S-3.18).
@Component
class ProConnectStore {
    private final JdbcClient db;

    ProConnectStore(JdbcClient db) {
        this.db = db;
    }

    /// @param provider `idp_id`
    /// @param subject `sub`
    record Identity(String provider, String subject) {}

    Optional<PersonId> find(Identity identity) {
        return db.sql(
                        """
                        select person from proconnect_identity
                         where provider = :provider and subject = :subject
                        """)
                .param("provider", identity.provider())
                .param("subject", identity.subject())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    void add(Identity identity, PersonId person, Instant now) {
        db.sql(
                        """
                        insert into proconnect_identity (provider, subject, person, since)
                        values (:provider, :subject, :person, :now)
                        """)
                .param("provider", identity.provider())
                .param("subject", identity.subject())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
