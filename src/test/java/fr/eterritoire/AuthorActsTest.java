package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What an author does with the private link once the announcement is online.
@LineTest
class AuthorActsTest {
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "annule, Annulé, CANCELLED",
        "reporte, Reporté, TENTATIVE",
        "complet, Complet, CONFIRMED",
        "lieu, Lieu à confirmer, CONFIRMED"
    })
    void it_is_shown_at_once_and_the_mairie_is_told(String act, String word, String status) {
        var fete = village.proposes("Fête de la batteuse").confirmed().published();
        var before = sequence(fete);
        fete.changeStatus(act, "");

        assertThat(fete.page().words()).contains(word);
        assertThat(fete.authorPage().html().select("#actes ~ *").text())
                .containsSubsequence(
                        "dernière minute", "Modifier la date", "Annoncer la prochaine édition");
        assertThat(visitor.list("/vienne/vouille/agenda"))
                .anyMatch(page -> page.words().contains(word));
        assertThat(calendar(fete)).contains("STATUS:" + status);
        assertThat(sequence(fete)).isGreaterThan(before);
        assertThat(village.letters().last("mairie@vouille.test", fete.title()).subject())
                .startsWith(word);

        assertThat(fete.authorPage().words()).doesNotContain("Afficher « " + word + " »");

        fete.changeStatus("maintenu", "");
        assertThat(fete.page().html().select("h1 ~ .status").eachText()).doesNotContain(word);
        assertThat(calendar(fete)).contains("STATUS:CONFIRMED");
    }

    @Test
    void what_its_author_adds_to_a_status_is_read_before_it_is_shown() {
        var fete = village.proposes("Fête de la moisson").confirmed().published();
        var address = fete.address();
        fete.changeStatus("annule", "à cause de l’orage");
        assertThat(visitor.get(address).words()).contains("Annulé").doesNotContain("orage");
        assertThat(calendar(fete)).contains("STATUS:CANCELLED").doesNotContain("orage");
        assertThat(fete.letterToDecider().subject()).startsWith("Annulé, un mot à relire");
        assertThat(fete.letterToDecider().words())
                .contains("C’est déjà affiché. Il ajoute un mot", "à cause de l’orage")
                .doesNotContain("en remplacement");
        assertThat(fete.deciderPage().html().select("h1, main .button-main").eachText())
                .contains("Publier ce mot ?", "Publier ce mot");
        assertThat(fete.authorPage().words())
                .contains("« à cause de l’orage », s’affichera quand", "Retirer mon mot")
                .doesNotContain("ma modification");

        fete.published();
        assertThat(visitor.get(address).words()).contains("Annulé", "à cause de l’orage");
        fete.changeStatus("maintenu", "");
        assertThat(visitor.get(address).html().select("h1 ~ .status").eachText()).isEmpty();
        assertThat(visitor.get(address).words()).doesNotContain("orage");
    }

    @Test
    void a_place_is_to_be_confirmed_until_the_new_one_is_read() {
        var fete = village.proposes("Fête du lavoir").confirmed().published();
        fete.changeStatus("lieu", "");
        assertThat(fete.authorPage().link("Donner le nouveau lieu")).endsWith("/correction#lieu");
        fete.correct(Map.of("description", "Apportez vos paniers."));
        fete.published();
        assertThat(fete.page().words()).contains("paniers", "Lieu à confirmer", "Lieu prévu");

        fete.correct(Map.of("lieu", "Gymnase"));
        fete.published();
        assertThat(fete.page().words()).contains("Gymnase").doesNotContain("Lieu à confirmer");
    }

    @Test
    void words_that_wait_are_not_shown_once_the_status_has_changed_again() {
        var bal = village.proposes("Bal des moissons").confirmed().published();
        bal.correct(Map.of("lieu", "Halle"));
        bal.changeStatus("complet", "plus une chaise");
        bal.changeStatus("maintenu", "");
        assertThat(visitor.get(bal.authorLink() + "/correction").field("lieu")).isEqualTo("Halle");
        bal.hold(
                "",
                village.letters()
                        .last("mairie@vouille.test", "À relire, modifié\u00a0: " + bal.title())
                        .link("Publier"));
        bal.published();
        assertThat(bal.page().words()).contains("Halle").doesNotContain("chaise");
        assertThat(bal.page().html().select("h1 ~ .status")).isEmpty();
    }

    @Test
    void whoever_decides_reads_what_changed_and_what_did_not() {
        var loto = village.proposes("Loto du foyer").confirmed().published();
        loto.correct(Map.of("lieu", "Gymnase", "siPluie", "À l’abri."));
        assertThat(loto.letterToDecider().words())
                .contains(
                        "avant, « Salle des fêtes, 86190 Vouillé »",
                        "maintenant, « Gymnase, 86190 Vouillé »");
        assertThat(loto.deciderPage().html().select("#changements + dl dt").eachText())
                .containsExactly("Où", "S’il pleut");
    }

    @Test
    void a_new_date_is_read_by_the_mairie_and_the_old_one_stays_until_then() {
        var marche = village.proposes("Marché de nuit").confirmed().published();
        var address = marche.address();
        var before = sequence(marche);
        var later = village.day(90);
        assertThat(marche.correct(Map.of("date", later.toString())).location())
                .endsWith("?suite=corrige");

        assertThat(start(address)).isEqualTo(marche.answer("date").replace("-", ""));
        assertThat(marche.authorPage().words()).contains("L’ancienne version reste en ligne");
        assertThat(marche.correct(Map.of("lieu", "Halle")).location()).endsWith("?suite=corrige");
        assertThat(marche.letterToDecider().words()).contains("en remplacement", "Halle");

        marche.published();
        assertThat(start(address)).isEqualTo(compact(later));
        assertThat(visitor.get(address).words()).contains("Date ou horaire modifié", "Halle");
        assertThat(visitor.get(address).body()).contains("EventRescheduled", "previousStartDate");
        assertThat(sequence(marche)).isGreaterThan(before);
    }

    @Test
    void a_new_date_that_is_undone_brings_the_old_one_back_and_calendars_follow() {
        var marche = village.proposes("Marché d’été").confirmed().published();
        var address = marche.address();
        marche.correct(Map.of("date", village.day(91).toString()));
        marche.published();
        var moved = sequence(marche);
        marche.undo();
        assertThat(start(address)).isEqualTo(marche.answer("date").replace("-", ""));
        assertThat(sequence(marche)).isGreaterThan(moved);
    }

    @Test
    void what_its_author_cancelled_is_not_put_back_by_undoing() {
        var fete = village.proposes("Fête de l’eau").confirmed().published();
        var decided = fete.deciderLink();
        fete.changeStatus("annule", "");
        assertThat(fete.undo(decided).location()).endsWith("?suite=trop-tard");
        assertThat(fete.page().words()).contains("Annulé");
    }

    @Test
    void what_waits_can_be_taken_back() {
        var dictee = village.proposes("Dictée").confirmed();
        assertThat(dictee.withdraw().location()).endsWith("?suite=retire");
        assertThat(dictee.approve().location()).endsWith("?suite=deja");
        assertThat(dictee.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void it_is_done_again_a_year_later_without_typing_it_again() {
        var carnaval =
                village.proposes(VOUILLE, "Carnaval", Map.of("adresse", "1 place de l’Église"));
        carnaval.confirmed().published();
        var again = visitor.get(carnaval.authorLink() + "/copie");

        assertThat(again.field("titre")).isEqualTo(carnaval.title());
        assertThat(again.field("adresse")).isEqualTo("1 place de l’Église");
        assertThat(again.field("courriel")).isEqualTo(carnaval.author());
        var first = LocalDate.parse(carnaval.answer("date"));
        var next = LocalDate.parse(again.field("date"));
        assertThat(next).isBetween(first.plusDays(350), first.plusDays(380));
        assertThat(next.getDayOfWeek()).isEqualTo(first.getDayOfWeek());
        assertThat(again.html().select("form[action=/vienne/vouille/proposer]")).isNotEmpty();
    }

    @Test
    void what_was_cancelled_stays_in_every_calendar_for_a_month() {
        var day = Map.of("date", village.day(1).toString());
        var bal = village.proposes(VOUILLE, "Bal annulé", day).confirmed().published();
        bal.changeStatus("annule", "");
        village.waits(Duration.ofDays(20));
        for (var calendar : List.of("/vienne/vouille", "/region/nouvelle-aquitaine", "")) {
            assertThat(visitor.get(calendar + "/agenda.ics").body())
                    .as(calendar)
                    .contains(bal.title(), "STATUS:CANCELLED");
        }
        village.waits(Duration.ofDays(20));
        assertThat(visitor.get("/agenda.ics").body()).doesNotContain(bal.title());
    }

    @Test
    void nobody_can_write_to_the_mairie_without_end() {
        var lice = village.proposes("Tournoi de boules").confirmed().published();
        for (var act = 0; act < 10; act++) {
            lice.changeStatus("complet", "");
            lice.changeStatus("maintenu", "");
        }
        assertThat(lice.changeStatus("complet", "").status()).isEqualTo(429);
        assertThat(lice.page().html().select("h1 ~ .status")).isEmpty();
    }

    private String calendar(Proposal proposal) {
        return visitor.get(proposal.address() + ".ics").body().replace("\r\n ", "");
    }

    private int sequence(Proposal proposal) {
        var sequence = SEQUENCE.matcher(calendar(proposal));
        assertThat(sequence.find()).isTrue();
        return Integer.parseInt(sequence.group(1));
    }

    private String start(String address) {
        return visitor.get(address + ".ics")
                .body()
                .lines()
                .filter(line -> line.startsWith("DTSTART;TZID="))
                .map(line -> line.replaceAll(".*:(\\d{8})T.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
