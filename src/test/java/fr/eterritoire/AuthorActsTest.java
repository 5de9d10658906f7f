package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/// What an author does with the private link once the announcement is online.
@LineTest
class AuthorActsTest {
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @Autowired Village village;
    @Autowired Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "annule, Annulé, CANCELLED",
        "reporte, Reporté, TENTATIVE",
        "complet, Complet, CONFIRMED"
    })
    void it_is_shown_at_once_and_the_mairie_is_told(String act, String word, String status) {
        var fete = village.proposes("Fête de la batteuse").confirmed().published();
        var before = sequence(fete);
        fete.changeStatus(act, "à cause de l’orage");

        assertThat(fete.page().words()).contains(word, "à cause de l’orage");
        assertThat(visitor.get("/vienne/vouille/agenda").words()).contains(word);
        assertThat(calendar(fete)).contains("STATUS:" + status);
        assertThat(sequence(fete)).isGreaterThan(before);
        assertThat(village.letters().last("mairie@vouille.test", fete.title()).subject())
                .startsWith(word);

        fete.changeStatus("maintenu", "");
        assertThat(fete.page().words()).doesNotContain(word, "à cause de l’orage");
        assertThat(calendar(fete)).contains("STATUS:CONFIRMED");
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
        assertThat(visitor.get(address).words()).contains("Nouvelle date", "Halle");
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
