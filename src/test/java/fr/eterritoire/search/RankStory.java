package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FicheCategory;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What stands before what, whichever index answers.
abstract class RankStory extends SearchStory {
    @Test
    void words_that_stand_together_come_before_the_same_words_apart() {
        var apart = feteOf("Musique et fête des salamandres", 4);
        var together = feteOf("Salamandres : fête de la musique", 6);
        node.settled();

        for (var words : List.of("fête de la musique", "fete musique", "Fêtes de musique")) {
            assertThat(node.finds(words)).as(words).containsSubsequence(together, apart);
        }
    }

    private long feteOf(String name, int days) {
        return publish(saix, Posted.event(name, EventType.FETE, today.plusDays(days), ""));
    }

    @Test
    void a_place_stands_behind_what_is_on_within_a_month() {
        var place = publish(saix, Posted.fiche("Ferme des tritons", FicheCategory.FERME, today));
        var thisMonth = feteOf("Fête des tritons", 20);
        var later = feteOf("Fête des tritons", 60);
        node.settled();

        assertThat(node.finds("tritons")).containsExactly(thisMonth, place, later);
    }
}
