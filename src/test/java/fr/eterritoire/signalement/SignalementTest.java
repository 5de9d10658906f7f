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
class SignalementTest {
    private final Neighbours people;
    private final Reports reports;

    SignalementTest(@Autowired ApplicationContext beans, @Autowired Reports reports) {
        people = new Neighbours(beans);
        this.reports = reports;
    }

    @AfterEach
    void backToNow() {
        people.clock.reset();
    }

    @Test
    void a_report_is_acknowledged_and_shown_to_the_mairie_without_a_name() {
        var live = people.imported();
        assertThat(people.page(live.path())).contains("Signaler cette page");

        assertThat(people.textOf(people.send(live, people.answers())))
                .contains("Votre signalement est envoyé", people.reporter);

        assertThat(people.lettersTo(people.reporter))
                .singleElement()
                .asString()
                .contains("bien reçu", Neighbours.WORDS);
        var asked = people.lettersTo(Neighbours.MAIRIE).getLast();
        assertThat(asked)
                .contains(Neighbours.WORDS, "Événement annulé")
                .doesNotContain(people.reporter, "Jeanne Martin");
        var page = people.get(people.linkTo(live));
        assertThat(people.textOf(page))
                .contains(Neighbours.WORDS, "Laisser en ligne", "Mettre hors ligne")
                .doesNotContain(people.reporter, "Jeanne Martin");
        assertThat(page)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer");
        assertThat(people.journalOf(live)).containsExactly("REPORTER reported CANCELLED");
    }

    @Test
    void what_is_left_online_is_told_once_nobody_can_undo_it() {
        var live = people.reported();
        var link = people.linkTo(live);

        people.post(link + "/maintien", Map.of("message", "La fête a bien lieu."));

        assertThat(people.get(live.path())).hasStatus(200);
        assertThat(people.textOf(people.get(link)))
                .contains("La publication reste en ligne.", "Annuler cette réponse");
        assertThat(people.lettersTo(people.reporter)).hasSize(1);
        people.clock.forward(Report.TO_UNDO.plusSeconds(1));
        assertThat(people.lettersTo(people.reporter).getLast())
                .contains("reste en ligne", "La fête a bien lieu.", "Défenseur des droits");
        assertThat(people.journalOf(live)).last().isEqualTo("DECIDER kept ");
    }

    @Test
    void what_is_withdrawn_leaves_every_page_and_its_author_is_told_why() {
        var live = people.proposed();
        assertThat(people.textOf(people.send(live, people.answers()))).contains("envoyé");
        assertThat(people.everywhere(live)).containsOnly(true);

        people.post(
                people.linkTo(live) + "/retrait", Map.of("motif", "NOT_VERIFIED", "message", ""));

        assertThat(people.get(live.path())).hasStatus(410);
        assertThat(people.get(live.path() + "/signalement")).hasStatus(410);
        assertThat(people.everywhere(live)).containsOnly(false);
        var before = people.lettersTo(people.author).size();
        people.clock.forward(Report.TO_UNDO.plusSeconds(1));
        assertThat(people.lettersTo(people.author)).hasSize(before + 1);
        assertThat(people.lettersTo(people.author).getLast())
                .contains("a été retirée", "n’a pas confirmé", "exactitude des informations")
                .contains(
                        "par une personne",
                        "Défenseur des droits",
                        "tribunal administratif",
                        "/auteur/")
                .doesNotContain(people.reporter, "Jeanne Martin");
        assertThat(people.lettersTo(people.reporter).getLast())
                .contains("plus en ligne", "n’a pas confirmé");
        assertThat(people.journalOf(live)).last().isEqualTo("DECIDER withdrawn NOT_VERIFIED");
    }

    @Test
    void a_withdrawal_undone_puts_it_back_and_nobody_hears_of_it() {
        var live = people.proposed();
        people.send(live, people.answers());
        var link = people.linkTo(live);
        people.post(link + "/retrait", Map.of("motif", "UNLAWFUL"));

        people.clock.forward(Duration.ofMinutes(9));
        people.post(link + "/annulation", Map.of());

        assertThat(people.get(live.path())).hasStatus(200);
        assertThat(people.everywhere(live)).containsOnly(true);
        people.clock.forward(Duration.ofMinutes(20));
        assertThat(people.lettersTo(people.author))
                .noneMatch(letter -> letter.contains("a été retirée"));
        assertThat(people.lettersTo(people.reporter)).hasSize(1);
        people.post(link + "/maintien", Map.of());
        assertThat(people.textOf(people.get(link))).contains("La publication reste en ligne.");
    }

    @Test
    void after_ten_minutes_nothing_is_undone() {
        var live = people.reported();
        var link = people.linkTo(live);
        people.post(link + "/retrait", Map.of("motif", "UNLAWFUL"));

        people.clock.forward(Report.TO_UNDO.plusSeconds(1));

        assertThat(people.post(link + "/annulation", Map.of()))
                .hasRedirectedUrl(link + "?suite=trop-tard");
        assertThat(people.get(live.path())).hasStatus(410);
    }

    @Test
    void all_who_reported_it_are_told_together() {
        var live = people.reported();
        var other = "voisin-" + people.person + "@exemple.test";
        people.send(live, people.answers("courriel", other));

        people.post(people.linkTo(live) + "/retrait", Map.of("motif", "UNLAWFUL"));

        people.clock.forward(Report.TO_UNDO.plusSeconds(1));
        assertThat(people.lettersTo(people.reporter)).hasSize(2);
        assertThat(people.lettersTo(other)).hasSize(2);
    }

    @Test
    void a_withdrawal_needs_a_reason_and_loses_nothing_typed() {
        var live = people.reported();
        var link = people.linkTo(live);

        var answer = people.post(link + "/retrait", Map.of("motif", "OTHER", "message", " "));
        assertThat(answer).hasStatus(422);
        assertThat(people.read(answer).select("option[value=OTHER][selected]")).hasSize(1);

        var unsaid = people.post(link + "/retrait", Map.of("message", "Ces mots restent."));
        assertThat(unsaid).hasStatus(422);
        assertThat(people.read(unsaid).select("textarea").text()).contains("Ces mots restent.");
        assertThat(people.get(live.path())).hasStatus(200);
    }

    @Test
    void a_link_answers_once_and_opens_nothing_else() {
        var live = people.reported();
        var link = people.linkTo(live);
        people.post(link + "/maintien", Map.of());

        assertThat(people.post(link + "/retrait", Map.of("motif", "UNLAWFUL")))
                .hasRedirectedUrl(link + "?suite=deja");

        assertThat(people.get(live.path())).hasStatus(200);
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(people.get("/decision/" + token)).hasStatus(404);
        assertThat(people.get("/auteur/" + token)).hasStatus(404);
        assertThat(people.get("/signalement/" + "x".repeat(43))).hasStatus(404);
        assertThat(
                        people.post(
                                "/signalement/" + "x".repeat(43) + "/retrait",
                                Map.of("motif", "UNLAWFUL")))
                .hasStatus(404);
    }

    @Test
    void a_link_ends_after_fourteen_days() {
        var link = people.linkTo(people.reported());
        people.clock.forward(Duration.ofDays(14).plusSeconds(1));
        assertThat(people.post(link + "/maintien", Map.of())).hasStatus(410);
    }

    @Test
    void what_has_gone_in_the_meantime_is_only_closed() {
        var live = people.reported();
        var link = people.linkTo(live);
        assertThat(people.post(link + "/cloture", Map.of()))
                .hasRedirectedUrl(link + "?suite=en-ligne");
        people.withdraws(live);

        assertThat(people.page(link)).contains("Clore ce signalement");
        people.post(link + "/cloture", Map.of());

        people.clock.forward(Report.TO_UNDO.plusSeconds(1));
        assertThat(people.lettersTo(people.reporter).getLast()).contains("plus en ligne");
    }

    @Test
    void opening_the_link_changes_nothing() {
        var live = people.reported();
        people.get(people.linkTo(live));
        assertThat(people.textOf(people.get(people.linkTo(live))))
                .contains("Laisser cette publication en ligne");
        assertThat(people.get(people.linkTo(live) + "/retrait")).hasStatus(405);
    }

    @Test
    void a_report_is_erased_six_months_after_its_answer() {
        var live = people.reported();
        people.post(people.linkTo(live) + "/maintien", Map.of());
        people.clock.forward(Duration.ofDays(180));
        reports.erase();
        assertThat(people.reportsOf(live)).isEqualTo(1);
        people.clock.forward(Duration.ofDays(4));
        reports.erase();
        assertThat(people.reportsOf(live)).isZero();
    }

    @Test
    void an_unanswered_report_is_asked_again_then_asked_of_whoever_stands_in() {
        var live = people.reported();
        var first = people.linkTo(live);
        reports.remind();
        assertThat(people.linkTo(live)).isEqualTo(first);

        people.clock.forward(Duration.ofDays(2).plusHours(1));
        reports.remind();
        reports.remind();
        assertThat(people.linkTo(live)).isNotEqualTo(first);

        people.clock.forward(Duration.ofDays(2));
        reports.remind();
        var moderators = people.linkIn("moderateurs@eterritoire.test", live);
        people.post(moderators + "/maintien", Map.of("message", ""));
        people.clock.forward(Duration.ofDays(2));
        assertThat(reports.remind()).isZero();
    }
}
