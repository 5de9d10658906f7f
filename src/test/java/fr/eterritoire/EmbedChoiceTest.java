package fr.eterritoire;

import static fr.eterritoire.Embedded.COMMUNE;
import static fr.eterritoire.Embedded.INTERCO;
import static fr.eterritoire.Embedded.OURS;
import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.embeds.Embeds;
import fr.eterritoire.embeds.Outcome;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/// What an intercommunality features or hides in its own embed.
@LineTest
class EmbedChoiceTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired Embeds embeds;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;
    @Autowired JsonMapper json;

    @Test
    void an_intercommunality_hides_an_event_in_its_own_embed_only() {
        var loto = embedded().publish("Veillée d’armes", 20);
        assertThat(embeds.hide(interco(), idOf(loto), Who.OPERATOR)).isEqualTo(Outcome.CHOSEN);
        assertThat(embedded().titles(INTERCO)).doesNotContain(loto.title());
        assertThat(visitor.get(INTERCO + OURS).words()).doesNotContain(loto.title());
        assertThat(embedded().titlesInItsMonth(INTERCO, loto)).doesNotContain(loto.title());
        assertThat(embedded().titles(COMMUNE)).contains(loto.title());
        assertThat(embedded().titles("/embed/vienne/agenda")).contains(loto.title());
        assertThat(loto.isOn(Village.INTERCO + "/agenda")).isTrue();

        assertThat(embeds.showAsOthers(interco(), idOf(loto), Who.OPERATOR))
                .isEqualTo(Outcome.CHOSEN);
        assertThat(embedded().titles(INTERCO)).contains(loto.title());
        assertThat(acts(loto)).containsExactly("hidden", "unchosen");
    }

    @Test
    void an_intercommunality_puts_an_event_first_in_its_own_embed_only() {
        var early = embedded().publish("Cérémonie proche", 2);
        var late = embedded().publish("Cérémonie lointaine", 200);
        embeds.feature(interco(), idOf(late), Who.OPERATOR);
        assertThat(embedded().titles(INTERCO).getFirst()).isEqualTo(late.title());
        assertThat(embedded().titles(INTERCO))
                .containsOnlyOnce(late.title())
                .contains(early.title());
        assertThat(embedded().event(INTERCO, late).path("aLaUne").asBoolean()).isTrue();
        assertThat(embedded().event(COMMUNE, late).path("aLaUne").asBoolean()).isFalse();
        assertThat(embedded().titles(COMMUNE).indexOf(late.title()))
                .isGreaterThan(embedded().titles(COMMUNE).indexOf(early.title()));
        assertThat(embedded().titles(INTERCO.replace("haut-poitou", "civraisien-en-poitou")))
                .doesNotContain(late.title());
        embeds.showAsOthers(interco(), idOf(late), Who.OPERATOR);
    }

    @Test
    void an_intercommunality_chooses_only_among_what_it_lists() {
        var waiting = village.proposes("Hommage en attente").confirmed();
        var elsewhere = village.proposes(CIVRAY, "Hommage", Map.of()).confirmed().published();
        for (var other : List.of(waiting, elsewhere)) {
            assertThat(embeds.feature(interco(), idOf(other), Who.OPERATOR))
                    .isEqualTo(Outcome.NOT_LISTED);
            assertThat(acts(other)).isEmpty();
        }
        var loto = embedded().publish("Hommage", 20);
        embeds.feature(interco(), idOf(loto), Who.OPERATOR);
        assertThat(embeds.feature(interco(), idOf(loto), Who.OPERATOR))
                .isEqualTo(Outcome.ALREADY_SO);
        embeds.hide(interco(), idOf(loto), Who.OPERATOR);
        assertThat(acts(loto)).containsExactly("featured", "hidden");
        embeds.showAsOthers(interco(), idOf(loto), Who.OPERATOR);
    }

    @Test
    void what_is_taken_back_leaves_other_sites_even_when_it_was_put_first() {
        var loto = embedded().publish("Hommage repris", 20);
        embeds.feature(interco(), idOf(loto), Who.OPERATOR);
        loto.undo();
        assertThat(embedded().titles(INTERCO)).doesNotContain(loto.title());
    }

    private Embedded embedded() {
        return new Embedded(village, json);
    }

    private Epci interco() {
        return territoires.findCommune(new CodeInsee("86294")).orElseThrow().epci().orElseThrow();
    }

    private ContentId idOf(Proposal proposal) {
        return new ContentId(ledger.lastOf(proposal).content());
    }

    private List<String> acts(Proposal proposal) {
        return db.sql(
                        "select act from journal where subject_kind = 'content' and subject = :id"
                                + " and territoire = :epci order by id")
                .param("id", idOf(proposal).value())
                .param("epci", interco().id())
                .query(String.class)
                .list();
    }
}
