package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// What is said of an event whose times are no longer those that were announced (S-4.3).
@LineTest
class OtherHoursTest {
    private static final String OTHER = "Date ou horaire modifié";

    @Autowired Village village;

    private void corrects(Proposal veillee, String field, String answer) {
        veillee.correct(Map.of(field, answer));
        assertThat(veillee.letterToDecider().words()).doesNotContain("Déjà affiché en ligne");
        veillee.published();
    }

    @Test
    void other_hours_are_said_to_be_other_until_they_are_the_first_ones_again() {
        var veillee = village.proposes("Veillée de contes").confirmed().published();
        corrects(veillee, "debut", "20:45");
        assertThat(veillee.page().words()).contains(OTHER);
        corrects(veillee, "description", "Apportez un coussin.");
        assertThat(veillee.page().words()).contains(OTHER, "coussin");
        corrects(veillee, "debut", "20:30");
        assertThat(veillee.page().words()).doesNotContain(OTHER);
    }

    @Test
    void one_date_more_moves_nothing() {
        var veillee = village.proposes("Veillée de Noël").confirmed().published();
        corrects(veillee, "autresDates", village.day(95).toString());
        assertThat(veillee.page().words()).doesNotContain(OTHER);
    }

    @Test
    void whoever_finds_that_enough_was_said_of_it_takes_it_away() {
        var veillee = village.proposes("Veillée d’été").confirmed().published();
        corrects(veillee, "date", village.day(96).toString());
        assertThat(veillee.authorPage().words()).contains("Retirer « " + OTHER + " »");
        veillee.changeStatus("maintenu", "");
        assertThat(veillee.page().words()).doesNotContain(OTHER);
    }
}
