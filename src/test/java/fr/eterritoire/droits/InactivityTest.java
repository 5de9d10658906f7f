package fr.eterritoire.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.PostOffice;
import fr.eterritoire.TestClock;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Sending;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.Optional;

/// Accounts that nobody uses are erased after two years, and their holder told a month before.
@LineTest
@Transactional
class InactivityTest {
    @Autowired Inactivity inactivity;
    @Autowired People people;
    @Autowired Territoires territoires;
    @Autowired Journal journal;
    @Autowired Sending sending;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired PostOffice.LetterBoxes letters;

    private PersonId agent(String mail) {
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var person = people.known(new Email(mail), "Agent");
        people.give(person.id(), vouille, Role.READER, Optional.empty());
        return person.id();
    }

    private long told(String mail) {
        return db.sql(
                        "select count(*) from letter where recipient = ? and subject like 'Votre"
                                + " compte%'")
                .param(mail)
                .query(Long.class)
                .single();
    }

    @Test
    void an_account_unused_for_two_years_is_erased_and_its_holder_was_told() {
        var gone = agent("parti-loin@vouille.test");
        var here = agent("toujours-la@vouille.test");
        clock.forward(Duration.ofDays(690));
        inactivity.run();
        assertThat(told("parti-loin@vouille.test")).isZero();

        clock.forward(Duration.ofDays(20));
        inactivity.run();
        inactivity.run();
        assertThat(told("parti-loin@vouille.test")).isEqualTo(1);
        assertThat(people.find(gone)).isPresent();

        journal.note(
                Who.person(here.value()),
                "sign-in",
                new Journal.Subject("person", here.value()),
                territoires.france().id(),
                "");
        clock.forward(Duration.ofDays(33));
        inactivity.run();
        assertThat(people.find(gone)).isEmpty();
        assertThat(people.find(here)).isPresent();
    }

    @Test
    void whoever_was_never_told_is_not_erased() {
        var late = agent("retard@vouille.test");
        clock.forward(Duration.ofDays(3000));
        inactivity.run();
        assertThat(people.find(late)).isPresent();
        clock.forward(Duration.ofDays(32));
        inactivity.run();
        assertThat(people.find(late)).isEmpty();
    }

    @Test
    void letters_are_forgotten_thirty_days_after_they_left() {
        db.sql(
                        """
                        insert into letter (recipient, subject, html, text, pictures, queued_at, send_after, sent_at, message_id)
                        values ('vieux@vouille.test', 'Bonjour', '', '', '[]', :at, :at, :at, gen_random_uuid()::text)
                        """)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        clock.forward(Duration.ofDays(29));
        sending.purge();
        assertThat(count()).isEqualTo(1);
        clock.forward(Duration.ofDays(2));
        sending.purge();
        assertThat(count()).isZero();
    }

    private long count() {
        return db.sql("select count(*) from letter where recipient = 'vieux@vouille.test'")
                .query(Long.class)
                .single();
    }
}
