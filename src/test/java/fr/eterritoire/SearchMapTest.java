package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// The map of a search shows what its list shows, and asks around for nobody.
@LineTest
class SearchMapTest {
    private static final String POLICY = "Content-Security-Policy";
    private static final String TILES = "https://data.geopf.fr";

    @Autowired Visitor visitor;
    @Autowired Village village;
    @Autowired JsonMapper json;
    @Autowired JdbcClient db;

    private JsonNode map(String query) {
        return json.readTree(visitor.get("/recherche/carte.json" + query).body());
    }

    private static List<String> titles(JsonNode map) {
        return StreamSupport.stream(map.path("features").spliterator(), false)
                .map(feature -> feature.at("/properties/title").asString())
                .toList();
    }

    @Test
    void the_map_shows_what_the_list_shows_in_its_order() {
        var regatta = village.online(village.draft(Village.Commune.VOUILLE, "Régate", Map.of()));
        var builders =
                village.online(
                        village.draft(Village.Commune.CIVRAY, "Chantier pour la régate", Map.of()));
        Hearing.of(db);
        var map = map("?q=regate&tri=date");
        var list = visitor.get("/recherche?q=regate&tri=date");

        assertThat(titles(map)).containsExactlyInAnyOrder(regatta.title(), builders.title());
        assertThat(titles(map)).isEqualTo(list.html().select(".line-title a").eachText());
        assertThat(map.path("said").asString()).isEqualTo("2\u00a0résultats sur la carte.");
        var here = map("?q=regate&lieu=Vouill%C3%A9+(86)&rayon=10").path("features");
        assertThat(here).hasSize(1);
        var facts = here.get(0).path("properties");
        assertThat(facts.path("href").asString()).isEqualTo(regatta.address());
        assertThat(facts.path("approximate").asBoolean()).isTrue();
        assertThat(facts.path("facts").asString()).contains("20\u00a0h\u00a030", "Vouillé");
        var point = here.get(0).at("/geometry/coordinates");
        assertThat(point.get(0).asDouble()).isBetween(.0, .4);
        assertThat(point.get(1).asDouble()).isBetween(46.5, 46.8);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(visitor.get("/recherche/carte.json").status()).isEqualTo(400);
        assertThat(visitor.get("/recherche/carte.json?q=bal&rayon=9000").status()).isEqualTo(400);
        assertThat(visitor.get("/recherche/carte.json?q=" + "x".repeat(2_001)).status())
                .isEqualTo(400);
    }

    @Test
    void only_a_page_with_a_map_may_show_its_source_and_says_so() {
        var page = visitor.get("/recherche?q=regate");
        assertThat(page.html().select("et-carte").attr("data-points"))
                .isEqualTo("/recherche/carte.json?q=regate");
        assertThat(page.header(POLICY)).contains(" blob: " + TILES + ";");
        assertThat(visitor.get("/vienne/vouille/agenda").header(POLICY)).doesNotContain(TILES);
        assertThat(visitor.get("/mentions-legales").words()).contains("l’IGN", "seulement alors");
        assertThat(visitor.get("/sources").words()).contains("© IGN", "Leaflet");
    }

    @Test
    void an_agenda_leads_to_the_map_of_the_same_events() {
        var race =
                village.online(
                        village.draft(
                                Village.Commune.CIVRAY,
                                "Course de brouettes",
                                Map.of("type", "sport")));
        Hearing.of(db);
        var agenda = visitor.get("/vienne/civray/agenda?type=sport&rayon=5");
        var map = visitor.get(agenda.link("Voir sur la carte").replace("#carte", ""));

        assertThat(map.words()).contains(race.title());
        assertThat(map.html().select(".chip").text())
                .contains("à moins de 5 km de Civray", "Sport");
        assertThat(map.html().select("#carte et-carte")).hasSize(1);
        assertThat(visitor.get("/vienne/civray/agenda?type=solidarite-sante").html().text())
                .doesNotContain("Voir sur la carte");
    }

    @Test
    void our_own_outlines_are_those_of_the_departements() {
        var outlines = json.readTree(visitor.get("/carte/contours.json").body());
        assertThat(outlines.path("features")).hasSize(96);
    }

    @Test
    void around_me_goes_on_around_the_nearest_commune_and_no_address_says_where_i_am() {
        var where = Map.of("lat", "46.64", "lon", "0.17", "recherche", "?q=loto&rayon=5");
        var there = visitor.post("/recherche/autour", where).location();
        assertThat(there).startsWith("/recherche?q=loto&lieu=").contains("rayon=5");
        assertThat(there).doesNotContain("46.", "lat");
        assertThat(visitor.open(there).words()).contains("à moins de 5 km de");
        var sea = Map.of("lat", "46", "lon", "-20", "recherche", "?q=loto");
        assertThat(visitor.post("/recherche/autour", sea).location())
                .isEqualTo("/recherche?q=loto");
    }
}
