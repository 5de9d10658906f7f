package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.sentences.Kind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// What whoever searches can count on, whichever index answers.
abstract class SearchStory extends SearchStage {
    final long lotoOf(String name, int days) {
        return publish(
                saix,
                Posted.event(name, EventType.LOTO_JEUX, today.plusDays(days), "Jetons fournis."));
    }

    @Test
    void what_is_published_corrected_or_withdrawn_is_known_at_once() {
        var id = lotoOf("Grand loto des marmottes", 3);
        assertThat(node.settled().finds("loto marmottes")).containsExactly(id);

        transaction.executeWithoutResult(
                _ ->
                        publications.revise(
                                new ContentId(id),
                                Posted.event(
                                        "Grand loto des castors",
                                        EventType.LOTO_JEUX,
                                        today.plusDays(3),
                                        "")));
        assertThat(node.settled().finds("castors")).containsExactly(id);
        assertThat(node.finds("marmottes")).isEmpty();

        withdraw(id);
        assertThat(node.settled().finds("castors")).isEmpty();
    }

    @Test
    void a_word_is_found_however_it_is_written() {
        var id =
                publish(
                        saix,
                        Posted.event(
                                "L’œuvre des écoliers : vide-greniers",
                                EventType.BROCANTE_VIDE_GRENIER,
                                today.plusDays(4),
                                "Buvette et crêpes toute la journée, place de l’Église."));
        node.settled();
        for (var words :
                List.of(
                        "oeuvre ecolier",
                        "œuvre d'écoliers",
                        "ÉCOLIERS brocante",
                        "braderie des écoliers",
                        "ecolier crepe",
                        "l'eglise ecoliers",
                        "les écoliers")) {
            assertThat(node.finds(words)).as(words).containsExactly(id);
        }
        var mistyped = node.index.search(SearchNode.asked("ecolirs brocnate", everywhere()));
        assertThat(SearchNode.ids(mistyped)).containsExactly(id);
        assertThat(mistyped.mistyped()).isTrue();
        assertThat(node.finds("écoliers pétanque")).isEmpty();
        var asked = SearchNode.asked("écoliers pétanque", everywhere());
        assertThat(node.index.some(asked, Wanted.Reading.LOOSELY, 6))
                .extracting(hit -> hit.content().value())
                .contains(id);
    }

    @Test
    void places_days_and_choices_narrow_what_is_found_and_are_counted() {
        var near = lotoOf("Loto des hérissons", 2);
        var far =
                publish(
                        commune("97415"),
                        Posted.event(
                                "Loto des hérissons", EventType.LOTO_JEUX, today.plusDays(9), ""));
        var shop = publish(saix, Posted.fiche("Hérissons et Cie", FicheCategory.FERME, today));
        node.settled();

        assertThat(node.finds("hérissons")).containsExactlyInAnyOrder(near, far, shop);
        assertThat(node.finds("hérisson", new Where.Inside(saix.departement())))
                .containsExactlyInAnyOrder(near, shop);
        assertThat(node.finds("", new Where.Inside(saix))).contains(near, shop).doesNotContain(far);
        var centre = saix.position().orElseThrow().point();
        var around = node.index.search(SearchNode.asked("hérissons", new Where.Around(centre, 30)));
        assertThat(SearchNode.ids(around)).containsExactlyInAnyOrder(near, shop);
        assertThat(around.hits().getFirst().kilometres().orElseThrow()).isLessThan(1);
        assertThat(around.counts().kinds())
                .containsEntry(Kind.EVENEMENT, 1L)
                .containsEntry(Kind.FICHE, 1L);
        assertThat(around.counts().types())
                .containsEntry("evenement:loto-jeux", 1L)
                .containsEntry("fiche:producteur", 1L);
        assertThat(around.counts().free()).isEqualTo(1);
        assertThat(around.counts().distances()).containsEntry(2, 2L);
    }

    @Test
    void soon_stands_before_later_and_both_before_what_goes_on_for_long() {
        var exhibition =
                publish(
                        saix,
                        Posted.exhibition(
                                "Photos de chouettes", today.minusDays(40), today.plusDays(200)));
        var later = lotoOf("Loto des chouettes", 60);
        var soon = lotoOf("Quine des chouettes", 1);
        var over = lotoOf("Tombola des chouettes", -3);
        node.settled();

        assertThat(node.finds("chouettes")).containsExactly(soon, later, exhibition);
        assertThat(
                        SearchNode.ids(
                                node.index.search(
                                        SearchNode.asked("chouettes", Asked.Order.DATE, false))))
                .containsExactly(soon, later, exhibition);
        assertThat(
                        SearchNode.ids(
                                node.index.search(
                                        SearchNode.asked("chouettes", Asked.Order.DATE, true))))
                .contains(over);

        assertThat(queue.addMoved(clock.instant().plus(Duration.ofDays(2)))).isPositive();
        assertThat(node.settled().finds("chouettes")).hasSize(3);
    }

    @Test
    void a_word_is_found_with_a_letter_wrong_wherever_that_is() {
        var id = publish(saix, Posted.exhibition("Exposition des lucioles", today, today));
        node.settled();

        for (var words : List.of("expositoin lucioles", "expositon lucioles", "luciolse")) {
            assertThat(node.finds(words)).as(words).contains(id);
        }
    }

    private static Where everywhere() {
        return new Where.Everywhere();
    }
}
