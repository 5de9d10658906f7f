package fr.eterritoire.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;
import fr.eterritoire.TestClock;
import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Samples;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

@LineTest
@Transactional
class RetentionTest {
    @Autowired private Submissions submissions;
    @Autowired private Lapsing lapsing;
    @Autowired private Retention retention;
    @Autowired private Territoires territoires;
    @Autowired private Publications publications;
    @Autowired private Capabilities capabilities;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient db;

    @AfterEach
    void now() {
        clock.reset();
    }

    private SubmissionId proposed() {
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var day = LocalDate.now(ZoneId.of("Europe/Paris")).plusYears(1);
        var dates =
                new Dates.Listed(ZoneId.of("Europe/Paris"), List.of(new Creneau.Days(day, day)));
        return submissions.submit(
                vouille,
                Samples.minimal(dates),
                new Email("paul@asso.test"),
                UUID.randomUUID().toString());
    }

    private long count(String table, String column, long id) {
        return db.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void a_proposal_that_lapsed_is_erased_after_six_months_and_not_before() {
        var id = proposed();
        var content = submissions.submission(id).facts().content().value();
        clock.forward(Duration.ofDays(3));
        lapsing.run();

        clock.forward(Duration.ofDays(170));
        retention.run();
        assertThat(count("submission", "id", id.value())).isEqualTo(1);

        clock.forward(Duration.ofDays(30));
        retention.run();
        assertThat(count("submission", "id", id.value())).isZero();
        assertThat(count("edition", "content", content)).isZero();
        assertThat(count("content", "id", content)).isZero();
    }

    @Test
    void the_author_of_what_was_published_is_forgotten_a_year_after_it_is_over() {
        var id = proposed();
        var content = submissions.submission(id).facts().content();
        var secret = submissions.verify(id).orElseThrow();
        publications.publish(content, 1);
        submissions.approved(submissions.locked(id));

        clock.forward(Duration.ofDays(2 * 365 - 2));
        retention.run();
        assertThat(count("submission", "id", id.value())).isEqualTo(1);

        clock.forward(Duration.ofDays(6));
        retention.run();
        assertThat(count("submission", "id", id.value())).isZero();
        assertThat(publications.findLive(content)).isPresent();
        assertThat(capabilities.present(Purpose.AUTHOR, secret))
                .isInstanceOf(Capabilities.Presented.Expired.class);
    }
}
