package fr.eterritoire.signalement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.LineTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.util.Map;

@LineTest
class ReportFormTest {
    private final Neighbours people;

    ReportFormTest(@Autowired ApplicationContext beans) {
        people = new Neighbours(beans);
    }

    @AfterEach
    void backToNow() {
        people.clock.reset();
    }

    @Test
    void faults_are_named_and_keep_what_was_typed() {
        var live = people.imported();
        var answer =
                people.send(
                        live,
                        people.answers("courriel", "jeanne@", "precisions", "", "bonneFoi", ""));

        assertThat(answer).hasStatus(422);
        var page = people.read(answer);
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.select(".fault-summary a").eachAttr("href"))
                .containsExactly("#precisions", "#courriel", "#bonneFoi");
        assertThat(page.select("#courriel").val()).isEqualTo("jeanne@");
        assertThat(page.select("#nom").val()).isEqualTo("Jeanne Martin");
        assertThat(page.select("option[value=CANCELLED][selected]")).hasSize(1);
        assertThat(people.reportsOf(live)).isZero();
    }

    @Test
    void a_form_filled_too_fast_is_shown_again_whole() {
        var live = people.imported();
        var answer =
                people.post(
                        live.path() + "/signalement",
                        people.with(people.answers(), "jeton", people.tokenOf(live)));
        assertThat(answer).hasStatus(422);
        assertThat(people.read(answer).select("#precisions").text()).contains(Neighbours.WORDS);
        assertThat(people.reportsOf(live)).isZero();
    }

    @Test
    void whoever_reports_child_abuse_need_not_say_who_they_are() {
        var live = people.imported();
        people.send(live, people.answers("raison", "CHILD_ABUSE", "nom", "", "courriel", ""));
        assertThat(people.reportsOf(live)).isEqualTo(1);
        people.post(people.linkTo(live) + "/retrait", Map.of("motif", "UNLAWFUL"));
        assertThat(people.get(live.path())).hasStatus(410);
    }

    @Test
    void a_form_sent_twice_is_one_report() {
        var live = people.imported();
        var token = people.tokenOf(live);
        people.clock.forward(Duration.ofSeconds(5));

        people.post(live.path() + "/signalement", people.with(people.answers(), "jeton", token));
        var again =
                people.post(
                        live.path() + "/signalement",
                        people.with(people.answers(), "jeton", token));

        assertThat(people.textOf(again)).contains("Votre signalement est envoyé");
        assertThat(people.reportsOf(live)).isEqualTo(1);
        assertThat(people.lettersTo(people.reporter)).hasSize(1);
    }

    @Test
    void a_robot_is_thanked_and_forgotten() {
        var live = people.imported();
        assertThat(people.textOf(people.send(live, people.answers("site", "http://spam.test"))))
                .contains("est envoyé");
        assertThat(people.reportsOf(live)).isZero();
    }

    @Test
    void who_reports_without_end_is_asked_to_wait() {
        var live = people.imported();
        for (var i = 0; i < 10; i++) {
            assertThat(people.send(live, people.answers("precisions", "Encore " + i)))
                    .hasStatus(200);
        }
        var answer = people.send(live, people.answers("precisions", "Encore une fois"));
        assertThat(answer).hasStatus(429).hasHeader("Retry-After", "3600");
        assertThat(people.read(answer).select("#precisions").text()).contains("Encore une fois");
    }

    @Test
    void other_addresses_lead_to_the_one_it_has() {
        var live = people.imported();
        var right = live.path() + "/signalement";
        assertThat(people.get("/vienne/civray/agenda/marche-" + live.id() + "/signalement"))
                .hasStatus(301)
                .hasRedirectedUrl(right);
        assertThat(people.get("/vienne/vouille/agenda/autre-" + live.id() + "/signalement"))
                .hasStatus(301)
                .hasRedirectedUrl(right);
        assertThat(people.get("/vienne/vouille/agenda/marche-999999999/signalement"))
                .hasStatus(404);
    }
}
