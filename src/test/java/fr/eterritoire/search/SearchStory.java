package fr.eterritoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.database.Charges;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.sentences.Kind;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What whoever searches can count on, whichever index answers. The application’s own index rests
/// meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchStory {
    @Autowired Keeper applications;
    @Autowired QueueStore queue;
    @Autowired IndexStore store;
    @Autowired Entering entries;
    @Autowired VolumeNames names;
    @Autowired Asking asking;
    @Autowired Charges charges;
    @Autowired InstantSource clock;
    @Autowired Contents contents;
    @Autowired Publications publications;
    @Autowired Territoires territoires;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    SearchNode node;
    LocalDate today;
    private Commune saix;
    private final Set<Long> published = new TreeSet<>();

    abstract Shelf shelf();

    @BeforeAll
    void restOfTheApplication() {
        applications.stop();
    }

    @AfterAll
    void backToWork() {
        applications.start();
    }

    @BeforeEach
    void start() {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        db.sql("update search_state set rolled_at = :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        saix = commune("86250");
        node = node(shelf()).started();
    }

    /// The same story is told of another index, in the same village.
    @AfterEach
    void stop() {
        node.close();
        List.copyOf(published).forEach(this::withdraw);
    }

    SearchNode node(Shelf shelf) {
        return new SearchNode(
                new SearchNode.Ground(queue, store, entries, names, asking, charges, clock), shelf);
    }

    final Commune commune(String insee) {
        return territoires.findCommune(new CodeInsee(insee)).orElseThrow();
    }

    final long publish(Territoire owner, Content content) {
        var live =
                transaction.execute(
                        _ -> {
                            var id = contents.create(owner, content);
                            publications.publish(id, 1);
                            return id.value();
                        });
        published.add(live);
        return live;
    }

    final void withdraw(long id) {
        published.remove(id);
        transaction.executeWithoutResult(
                _ -> publications.withdraw(new ContentId(id), new Withdrawal.Gone()));
    }

    final Set<String> live() {
        return new TreeSet<>(
                db.sql("select id || ':' || edition from live").query(String.class).list());
    }

    private long lotoOf(String name, int days) {
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

    private static Where everywhere() {
        return new Where.Everywhere();
    }
}
