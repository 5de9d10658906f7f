package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Traces;
import fr.eterritoire.territoire.Territoires;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An account of the office: who it is, which roles they hold or held. Once erased, the number
/// stays for the journal and names nobody; roles end, and so does every session at once.
@Component
@Order(10)
class PersonTraces implements Traces {
    private final PeopleStore people;
    private final Territoires territoires;
    private final JdbcClient db;
    private final InstantSource clock;

    PersonTraces(PeopleStore people, Territoires territoires, JdbcClient db, InstantSource clock) {
        this.people = people;
        this.territoires = territoires;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return words("accounts.traces-account");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        var said = new ArrayList<Map<String, String>>();
        people.find(mail)
                .ifPresent(
                        person -> {
                            var account = new LinkedHashMap<String, String>();
                            account.put(words("accounts.traces-name"), person.name());
                            account.put(words("accounts.traces-mail"), person.mail().value());
                            account.put(words("accounts.traces-number"), person.id().toString());
                            said.add(account);
                            said.addAll(roles(person.id()));
                        });
        return said;
    }

    private List<Map<String, String>> roles(PersonId of) {
        return db.sql("select * from role_held where person = :person order by id")
                .param("person", of.value())
                .query(
                        (row, _) -> {
                            var held = new LinkedHashMap<String, String>();
                            var role = Role.valueOf(row.getString("role"));
                            var where = territoires.territoire(row.getInt("territoire"));
                            held.put(words("accounts.traces-role"), wordsOf("accounts.role", role));
                            held.put(words("accounts.traces-where"), where.name().name());
                            held.put(
                                    words("accounts.traces-since"),
                                    Traces.when(row.getObject("since", OffsetDateTime.class)));
                            var until = Traces.when(row.getObject("until", OffsetDateTime.class));
                            held.put(words("accounts.traces-until"), until);
                            return (Map<String, String>) held;
                        })
                .list();
    }

    @Override
    public int erase(Email mail) {
        return people.find(mail).map(person -> erase(person.id())).orElse(0);
    }

    private int erase(PersonId person) {
        db.sql("delete from spring_session where principal_name = :person")
                .param("person", person.toString())
                .update();
        db.sql("update role_held set until = :now where person = :person and until is null")
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return db.sql(
                        "update person set mail = null, name = '', erased_at = :now where id ="
                                + " :person")
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
