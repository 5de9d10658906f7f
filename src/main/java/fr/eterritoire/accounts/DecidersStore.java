package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Component
class DecidersStore {
    private final JdbcClient db;

    DecidersStore(JdbcClient db) {
        this.db = db;
    }

    /// @param whole the intercommunality decides first, not only when the mairie does not answer
    record Delegation(int epci, boolean whole) {}

    Optional<Delegation> delegationOf(int commune) {
        return db.sql(
                        """
                        select epci, extent = 'WHOLE' as whole from delegation
                         where commune = :commune and until is null
                        """)
                .param("commune", commune)
                .query(Delegation.class)
                .optional();
    }

    List<Email> namedFor(int territoire) {
        return db
                .sql("select mail from named_decider where territoire = :territoire order by id")
                .param("territoire", territoire)
                .query(String.class)
                .list()
                .stream()
                .map(Email::new)
                .toList();
    }

    List<NamedDeciders.Named> named(int territoire) {
        return db.sql(
                        "select id, mail from named_decider where territoire = :territoire order by"
                                + " id")
                .param("territoire", territoire)
                .query(
                        (row, _) ->
                                new NamedDeciders.Named(
                                        row.getLong("id"), new Email(row.getString("mail"))))
                .list();
    }

    /// @return empty when that address is named already
    Optional<Long> name(int territoire, Email mail, PersonId by, Instant now) {
        return db.sql(
                        """
                        insert into named_decider (territoire, mail, since, named_by)
                        values (:territoire, :mail, :now, :by)
                        on conflict do nothing
                        returning id
                        """)
                .param("territoire", territoire)
                .param("mail", mail.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Long.class)
                .optional();
    }

    /// @return the address that is no longer named, if it was
    Optional<Email> unname(int territoire, long id) {
        return db.sql(
                        """
                        delete from named_decider where id = :id and territoire = :territoire returning mail
                        """)
                .param("id", id)
                .param("territoire", territoire)
                .query(String.class)
                .optional()
                .map(Email::new);
    }
}
