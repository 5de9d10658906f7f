package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.text.SpokenDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Accounts of the office that nobody has used for long are erased, their holder told a month
/// before. An account is used when its holder does something that the journal knows, signing in
/// included, or is given a role.
@Component
public class Inactivity {
    private static final Period NOTICE = Period.ofMonths(1);

    private static final String UNUSED_SINCE =
            """
            select p.id from person p
             where p.mail is not null and p.since < :then
               and not exists (select from role_held r where r.person = p.id and r.since >= :then)
               and not exists (select from journal j where j.actor_kind = 'PERSON' and j.actor = p.id and j.at >= :then)
            """;

    private final JdbcClient db;
    private final People people;
    private final PersonalData data;
    private final Courrier courrier;
    private final Addresses addresses;
    private final KeepingSettings settings;
    private final InstantSource clock;

    Inactivity(
            JdbcClient db,
            People people,
            PersonalData data,
            Courrier courrier,
            Addresses addresses,
            KeepingSettings settings,
            InstantSource clock) {
        this.db = db;
        this.people = people;
        this.data = data;
        this.courrier = courrier;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return how many were erased
    @Transactional
    public int run() {
        var now = clock.instant();
        forgetNoticesToThoseWhoCameBack(before(now, settings.agents()));
        var due =
                unused(
                        UNUSED_SINCE
                                + " and exists (select from inactivity_notice n where n.person ="
                                + " p.id and n.sent_at < :told)",
                        before(now, settings.agents()),
                        before(now, NOTICE));
        due.forEach(person -> data.erase(person.mail(), _ -> Who.MACHINE));
        unused(
                        UNUSED_SINCE
                                + " and not exists (select from inactivity_notice n where n.person"
                                + " = p.id) and :told is not null",
                        before(now, settings.agents().minus(NOTICE)),
                        now)
                .forEach(person -> tell(person, now));
        return due.size();
    }

    private static Instant before(Instant now, Period kept) {
        return now.atOffset(ZoneOffset.UTC).minus(kept).toInstant();
    }

    private List<Person> unused(String question, Instant then, Instant told) {
        return db
                .sql(question)
                .param("then", utc(then))
                .param("told", utc(told))
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> people.find(new PersonId(id)).stream())
                .toList();
    }

    private void forgetNoticesToThoseWhoCameBack(Instant then) {
        db.sql("delete from inactivity_notice where person not in (" + UNUSED_SINCE + ")")
                .param("then", utc(then.atOffset(ZoneOffset.UTC).plus(NOTICE).toInstant()))
                .update();
    }

    private void tell(Person person, Instant now) {
        db.sql("insert into inactivity_notice (person, sent_at) values (:person, :now)")
                .param("person", person.id().value())
                .param("now", utc(now))
                .update();
        // the job runs at night: a day more than the notice
        var day = LocalDate.ofInstant(now, ZoneId.of("Europe/Paris")).plus(NOTICE).plusDays(1);
        var page = new LinkLetterPage(addresses.absolute("/connexion"), SpokenDates.date(day));
        courrier.send(
                new Letter(
                        person.mail(), words("droits.letter-inactive-subject"), "inactive", page));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
