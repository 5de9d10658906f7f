package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// Where a town hall is known to read letters: whoever already holds a role there, and what the
/// operator has found and entered by hand. They are told of claims; they prove nothing. Addresses
/// of imported directories would count here only when under twelve months old; none is imported
/// yet.
@Component
class KnownAddresses {
    private final JdbcClient db;
    private final People people;
    private final InstantSource clock;

    KnownAddresses(JdbcClient db, People people, InstantSource clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    List<Email> of(Territoire territoire) {
        return Stream.concat(holders(territoire), entered(territoire).stream()).distinct().toList();
    }

    private Stream<Email> holders(Territoire territoire) {
        return people.holders(territoire).stream().map(holder -> holder.person().mail());
    }

    /// Those that the operator has entered.
    List<Email> entered(Territoire territoire) {
        return db
                .sql("select mail from known_address where territoire = :territoire order by mail")
                .param("territoire", territoire.id())
                .query(String.class)
                .list()
                .stream()
                .map(Email::new)
                .toList();
    }

    /// @return whether it was not known yet
    boolean enter(Territoire territoire, Email mail, PersonId by) {
        return db.sql(
                                """
                                insert into known_address (territoire, mail, noted_at, noted_by)
                                values (:territoire, :mail, :now, :by)
                                on conflict do nothing
                                """)
                        .param("territoire", territoire.id())
                        .param("mail", mail.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }
}
