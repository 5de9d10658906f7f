package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// What letters say once an event is cancelled.
@LineTest
class CancelledTest {
    @Autowired Village village;
    @Autowired TestClock clock;

    @Test
    void a_letter_confirms_a_cancellation_and_the_one_that_said_online_never_leaves() {
        var fete = village.proposes("Fête du vent").confirmed().published();
        fete.changeStatus("annule", "trop de vent");
        assertThat(fete.page().words()).doesNotContain("Ajouter à mon agenda");
        assertThat(fete.letterToAuthor("Annulé").words())
                .contains("C’est affiché dès à présent", "« trop de vent », s’affichera quand");
        clock.forward(Duration.ofMinutes(11));
        assertThat(fete.lettersToAuthor("En ligne")).isZero();
    }

    @Test
    void what_is_cancelled_is_neither_paid_nor_booked_but_one_may_still_call() {
        var repas =
                village.proposes(
                                VOUILLE,
                                "Repas du gel",
                                Map.of(
                                        "tarifs", "12 € le repas",
                                        "reserverTelephone", "05 49 00 00 01",
                                        "contactTelephone", "05 49 00 00 02"))
                        .confirmed()
                        .published();
        assertThat(repas.page().words()).contains("12 €", "05 49 00 00 01", "05 49 00 00 02");

        repas.changeStatus("annule", "");
        assertThat(repas.page().words())
                .contains("05 49 00 00 02")
                .doesNotContain("12 €", "05 49 00 00 01");
        assertThat(repas.authorPage().html().select("#apercu ~ *").text()).contains("12 €");
    }

    @Test
    void a_cancellation_is_told_though_a_correction_waits() {
        var fete = village.proposes("Fête de la pluie").confirmed().published();
        fete.correct(Map.of("lieu", "Halle"));
        fete.changeStatus("annule", "trop de pluie");
        assertThat(
                        village.letters()
                                .last("mairie@vouille.test", "Annulé\u00a0: " + fete.title())
                                .words())
                .contains("C’est affiché dès maintenant");
        clock.forward(Duration.ofMinutes(11));
        assertThat(fete.lettersToAuthor("En ligne")).isZero();
    }

    @Test
    void a_correction_that_is_published_does_not_make_one_think_that_it_is_on_again() {
        var fete = village.proposes("Fête de la neige").confirmed().published();
        fete.changeStatus("annule", "");
        fete.correct(Map.of("lieu", "Halle"));
        fete.published();
        clock.forward(Duration.ofMinutes(11));
        assertThat(fete.letterToAuthor("Modification en ligne").words())
                .contains("L’événement reste marqué « Annulé ».");
    }

    @Test
    void what_is_full_and_changes_place_is_both_until_the_place_is_read() {
        var fete = village.proposes("Fête du tournoi").confirmed().published();
        fete.changeStatus("lieu", "");
        fete.correct(Map.of("lieu", "Salle omnisports"));
        fete.changeStatus("complet", "");
        assertThat(fete.page().words()).contains("Complet, lieu à confirmer", "Lieu prévu");
        assertThat(fete.authorPage().html().select("#apercu ~ *").text())
                .contains("Complet", "omnisports")
                .doesNotContain("confirmer");

        fete.hold(
                "",
                village.letters()
                        .last("mairie@vouille.test", "À relire, modifié\u00a0: " + fete.title())
                        .link("Publier"));
        fete.published();
        assertThat(fete.page().words())
                .contains("Complet", "omnisports")
                .doesNotContain("confirmer", "Lieu prévu");
    }
}
