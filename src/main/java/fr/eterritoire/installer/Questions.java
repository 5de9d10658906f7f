package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Asks each town hall that has opened its page one question a month about what no file knows, as
/// long as one is unanswered, or its answer a year old; the one not asked for longest first.
@Component
public class Questions {
    private final JdbcClient db;
    private final People people;
    private final Territoires territoires;
    private final Courrier courrier;
    private final Journal journal;
    private final Addresses addresses;
    private final InstantSource clock;

    Questions(
            JdbcClient db,
            People people,
            Territoires territoires,
            Courrier courrier,
            Journal journal,
            Addresses addresses,
            InstantSource clock) {
        this.db = db;
        this.people = people;
        this.territoires = territoires;
        this.courrier = courrier;
        this.journal = journal;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// @return how many town halls were asked
    @Transactional
    public int run() {
        var now = clock.instant();
        return (int)
                people.opened().stream()
                        .sorted()
                        .map(territoires::territoire)
                        .filter(Commune.class::isInstance)
                        .map(Commune.class::cast)
                        .filter(commune -> ask(commune, now))
                        .count();
    }

    private boolean ask(Commune commune, Instant now) {
        var readers =
                people.holders(commune).stream()
                        .filter(holder -> holder.role().includes(Role.EDITOR))
                        .map(People.Holder::person)
                        .toList();
        var question = readers.isEmpty() ? Optional.<Amenity>empty() : due(commune, now);
        question.ifPresent(amenity -> ask(commune, amenity, readers, now));
        return question.isPresent();
    }

    private Optional<Amenity> due(Commune commune, Instant now) {
        return db.sql(
                        """
                        select k.kind
                          from unnest(:kinds::text[]) with ordinality k (kind, place)
                          left join amenity_answer a on a.territoire = :territoire and a.kind = k.kind
                          left join lateral (select max(asked_at) as at from amenity_question
                                              where territoire = :territoire and kind = k.kind) q on true
                         where (a.kind is null or a.answered_at < :now - interval '1 year')
                           and not exists (select from portrait where territoire = :territoire and not asked)
                           and not exists (select from amenity_question
                                            where territoire = :territoire and asked_at > :now - interval '1 month')
                         order by q.at nulls first, k.place limit 1
                        """)
                .param("kinds", Amenity.ASKED.stream().map(Amenity::name).toArray(String[]::new))
                .param("territoire", commune.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(Amenity::valueOf);
    }

    private void ask(Commune commune, Amenity amenity, List<Person> readers, Instant now) {
        db.sql(
                        """
                        insert into amenity_question (territoire, kind, asked_at) values (:territoire, :kind, :now)
                        """)
                .param("territoire", commune.id())
                .param("kind", amenity.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var link = Offices.address(commune, "/portrait#" + amenity.key());
        var page =
                new QuestionLetterPage(
                        commune,
                        words("installer.office-ask-" + amenity.key()),
                        addresses.absolute(link));
        var subject = words("installer.letter-subject", commune.name(), page.question());
        readers.forEach(
                person ->
                        courrier.send(
                                new Letter(person.mail(), subject, "portrait-question", page)));
        journal.note(
                Who.MACHINE,
                "asked about a service",
                new Journal.Subject("territoire", commune.id()),
                commune.id(),
                amenity.key());
    }
}
