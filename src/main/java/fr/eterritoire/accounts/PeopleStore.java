package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Component
class PeopleStore {
    private static final String PERSON = "p.id, p.mail, p.name";

    private final JdbcClient db;

    PeopleStore(JdbcClient db) {
        this.db = db;
    }

    boolean areNone() {
        return db.sql("select not exists (select from person)").query(Boolean.class).single();
    }

    Optional<Person> find(PersonId id) {
        return db.sql("select " + PERSON + " from person p where p.id = :id and p.mail is not null")
                .param("id", id.value())
                .query(PeopleStore::person)
                .optional();
    }

    Optional<Person> find(Email mail) {
        return db.sql("select " + PERSON + " from person p where lower(p.mail) = lower(:mail)")
                .param("mail", mail.value())
                .query(PeopleStore::person)
                .optional();
    }

    Person insert(Email mail, String name, Instant now) {
        return db.sql(
                        """
                        insert into person as p (mail, name, since) values (:mail, :name, :now)
                        returning p.id, p.mail, p.name
                        """)
                .param("mail", mail.value())
                .param("name", name)
                .param("now", utc(now))
                .query(PeopleStore::person)
                .single();
    }

    Map<Integer, Role> roles(PersonId of) {
        return byTerritoire(
                "select territoire, role from role_held where person = :person and until is null",
                of);
    }

    /// Communes that delegate wholly or as a fallback to an intercommunality where this person
    /// holds a role.
    Map<Integer, Role> delegatedTo(PersonId of) {
        var delegated =
                byTerritoire(
                        """
                        select d.commune as territoire, r.role
                          from delegation d
                          join role_held r on r.territoire = d.epci and r.until is null
                         where r.person = :person and d.until is null
                        """,
                        of);
        delegated.replaceAll((_, role) -> role.atMost(Role.MODERATOR));
        return delegated;
    }

    private Map<Integer, Role> byTerritoire(String question, PersonId of) {
        var roles = new HashMap<Integer, Role>();
        db.sql(question)
                .param("person", of.value())
                .query(
                        row -> {
                            roles.put(
                                    row.getInt("territoire"), Role.valueOf(row.getString("role")));
                        });
        return roles;
    }

    Set<Integer> opened() {
        return new HashSet<>(
                db.sql("select territoire from membership").query(Integer.class).list());
    }

    void give(PersonId to, int territoire, Role role, Optional<PersonId> by, Instant now) {
        db.sql(
                        """
                        insert into role_held (person, territoire, role, since, given_by)
                        values (:person, :territoire, :role, :now, :by)
                        """)
                .param("person", to.value())
                .param("territoire", territoire)
                .param("role", role.name())
                .param("now", utc(now))
                .param("by", by.map(PersonId::value).orElse(null))
                .update();
    }

    void end(PersonId of, int territoire, Instant now) {
        db.sql(
                        """
                        update role_held set until = :now
                         where person = :person and territoire = :territoire and until is null
                        """)
                .param("person", of.value())
                .param("territoire", territoire)
                .param("now", utc(now))
                .update();
    }

    List<People.Holder> holders(int territoire) {
        return db.sql(
                        "select "
                                + PERSON
                                + ", r.role from role_held r join person p on p.id = r.person where"
                                + " r.territoire = :territoire and r.until is null and p.mail is"
                                + " not null order by p.name, p.id")
                .param("territoire", territoire)
                .query(
                        (row, number) ->
                                new People.Holder(
                                        person(row, number), Role.valueOf(row.getString("role"))))
                .list();
    }

    /// Until the transaction ends nobody else changes who holds roles there.
    void lockHolders(int territoire) {
        db.sql(
                        "select id from role_held where territoire = :territoire and until is null"
                                + " for update")
                .param("territoire", territoire)
                .query(Long.class)
                .list();
    }

    /// @return false when it was open already
    boolean open(int territoire, Instant now) {
        return db.sql(
                                """
                                insert into membership (territoire, since) values (:territoire, :now)
                                on conflict (territoire) do nothing
                                """)
                        .param("territoire", territoire)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    boolean isOpen(int territoire) {
        return db.sql("select exists (select from membership where territoire = :territoire)")
                .param("territoire", territoire)
                .query(Boolean.class)
                .single();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                new Email(row.getString("mail")),
                row.getString("name"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
