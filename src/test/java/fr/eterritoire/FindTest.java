package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Somebody looks for a place to live.
@LineTest
class FindTest {
    private static final String NEAR_LUSIGNAN = "Lusignan+%2886%29";

    @Autowired Visitor visitor;
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    @BeforeEach
    void services() {
        Amenities.laid(db, territoires);
    }

    private static List<String> names(Page page) {
        return page.html().select(".finding h3 a").eachText();
    }

    private void answers(String insee, String answer) {
        var clerk =
                office.signedIn(office.holder("m@" + insee + ".test", insee, Role.EDITOR), true);
        clerk.get("/mairie/" + insee + "/portrait");
        clerk.post("/mairie/" + insee + "/portrait/reponses/creche", Map.of("reponse", answer));
    }

    @Test
    void all_that_is_demanded_is_there_and_says_why() {
        var page =
                visitor.get(
                        "/s-installer?pres=Poitiers&km=40&distance=beaucoup&min=1000&max=5000"
                                + "&population=beaucoup&poste=beaucoup&carburant=beaucoup");
        assertThat(names(page))
                .contains("Lusignan (86)")
                .doesNotContain("Poitiers (86)", "Sanxay (86)");
        assertThat(page.html().select(".finding:has(a:contains(Lusignan)) .reason-met").eachText())
                .hasSize(4)
                .anyMatch(reason -> reason.contains("de Poitiers"))
                .anyMatch(reason -> reason.contains("habitants"))
                .contains("La Poste : Bureau de poste", "Carburant : 1 station-service");
        assertThat(page.html().select(".found-map .found-spots a")).hasSameSizeAs(names(page));
        assertThat(page.header("ETag")).isEmpty();
    }

    @Test
    void premises_to_take_over_are_those_of_open_annonces() {
        village.online(village.butcher());
        village.waits(Duration.ofMinutes(21));
        var page =
                visitor.get(
                        "/s-installer?pres=Vouill%C3%A9&km=9&distance=beaucoup&reprise=beaucoup");
        assertThat(names(page)).startsWith("Vouillé (86)").doesNotContain("Latillé (86)");
        assertThat(page.html().select(".finding:has(a:contains(Vouillé)) .reason-met").text())
                .containsPattern("Locaux ou commerces à reprendre.: \\d+ annonce");
        assertThat(page.html().selectFirst(".asked").text())
                .contains("à moins de 9 km de Vouillé, Locaux ou commerces à reprendre");
        assertThat(visitor.get("/vienne/vouille/s-installer").html().select("#offres + dl").text())
                .containsPattern("Locaux ou commerces à reprendre \\d+ annonce");
    }

    @Test
    void lodgings_and_associations_are_those_of_the_annuaire() {
        village.online(village.fiche(VOUILLE, "gite", "Gîte de l’Auxance", Map.of()));
        village.online(village.fiche(VOUILLE, "sport", "Pétanque vouglaisienne", Map.of()));
        // longer than the other test, which has left a landscape of its own hour
        village.waits(Duration.ofMinutes(63));
        var page =
                visitor.get(
                        "/s-installer?pres=Vouill%C3%A9&km=9&distance=beaucoup&hebergements=1"
                                + "&associations=1&vie=beaucoup");
        assertThat(names(page)).contains("Vouillé (86)").doesNotContain("Latillé (86)");
        assertThat(page.html().select(".finding:has(a:contains(Vouillé)) .reason-met").text())
                .containsPattern("\\d+ associations? dans l’annuaire ou l’agenda")
                .containsPattern("\\d+ hébergements? dans l’annuaire");
        assertThat(page.html().selectFirst(".asked").text()).contains("au moins 1 hébergement");
        assertThat(visitor.get("/vienne/vouille/s-installer").html().select("#vie + dl").text())
                .containsPattern("Hébergements \\d+ dans l’annuaire Annuaire d’eTerritoire");
    }

    @Test
    void a_touch_of_the_map_starts_the_search_there() {
        var form = visitor.get("/s-installer").html();
        assertThat(form.select("input[type=image][form=chercher]").attr("alt")).isNotEmpty();
        assertThat(form.select(".criteria [type=submit], .criteria ~ * input[type=image]"))
                .first()
                .satisfies(first -> assertThat(first.normalName()).isEqualTo("button"));
        var touched = visitor.get("/s-installer?km=&poste=peu&carte.x=99&carte.y=133");
        assertThat(touched.location())
                .isEqualTo(
                        "/s-installer?pres="
                                + NEAR_LUSIGNAN
                                + "&km=30&distance=beaucoup&poste=peu");
        assertThat(visitor.get("/s-installer?poste=peu&carte.x=0&carte.y=0").location())
                .isEqualTo("/s-installer?poste=peu");
        assertThat(visitor.get("/s-installer?poste=peu&carte.x=2&carte.y=250").location())
                .isEqualTo("/s-installer?poste=peu");
        assertThat(visitor.get("/s-installer/carte.svg").body())
                .contains("viewBox=\"0 0 276 263\"");
    }

    @Test
    void what_matters_a_little_puts_first_and_leaves_nobody_out() {
        var page =
                visitor.get(
                        "/s-installer?pres=Lusignan&km=12&distance=beaucoup&poste=peu&carburant=peu");
        assertThat(names(page)).startsWith("Lusignan (86)").contains("Jazeneuil (86)");
        assertThat(page.html().select(".finding:has(a:contains(Jazeneuil)) .reason-near").text())
                .contains("La Poste : le plus proche à Lusignan");
    }

    @Test
    void what_is_not_known_is_kept_and_never_stands_lower() {
        answers("86213", "oui");
        answers("86080", "non");
        var demanded = "/s-installer?pres=Lusignan&km=30&distance=beaucoup&creche=beaucoup";
        var page = visitor.get(demanded);
        assertThat(names(page)).contains("Rouillé (86)", "Lusignan (86)");
        assertThat(names(page)).doesNotContain("Cloué (86)");
        assertThat(page.words()).contains("une réponse manque");
        assertThat(page.html().select(".finding:has(a:contains(Lusignan)) .reason-unknown").text())
                .contains("non renseigné");

        // Rouillé has one, of Lusignan nobody knows: equal, and Lusignan is nearer to itself
        assertThat(names(visitor.get("/s-installer?pres=Lusignan&creche=peu")).getFirst())
                .isEqualTo("Lusignan (86)");
    }

    @Test
    void what_comes_after_the_first_thirty_is_one_touch_away() {
        var first = visitor.get("/s-installer?max=3000&population=beaucoup");
        assertThat(names(first)).hasSize(30);
        var more = visitor.get(first.link("Voir la suite").replaceFirst("#rang-31$", ""));
        assertThat(names(more)).hasSizeGreaterThan(30).containsAll(names(first));
        assertThat(more.html().select("#rang-31")).hasSize(1);
        assertThat(names(visitor.get("/s-installer?population=peu&poste=peu&voir=999999")))
                .hasSize(30);
    }

    @Test
    void what_nobody_knows_of_any_of_them_is_said_first() {
        answers("86213", "oui");
        var around = "/s-installer?pres=Lusignan&km=30&distance=beaucoup";
        assertThat(visitor.get(around + "&creche=beaucoup&medecin=beaucoup").words())
                .contains("Sur ce point, rien n’est encore renseigné pour ces communes : Médecin.");
        assertThat(visitor.get(around + "&creche=beaucoup").words())
                .doesNotContain("Sur ce point, rien n’est encore");
        assertThat(visitor.get("/s-installer?pres=&km=30&population=peu").words())
                .contains("Dites au moins une chose");
        assertThat(visitor.get("/s-installer").words()).doesNotContain("Dites au moins");
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field() {
        var page = visitor.get("/s-installer?pres=Zzyzxqq&km=beaucoup&min=5000&max=12");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words())
                .contains("Aucune commune ne s’appelle « Zzyzxqq »", "entre 1 et 300");
        assertThat(page.field("min")).isEqualTo("5000");
        assertThat(visitor.get("/s-installer?min=5000&max=12").words()).contains("plus petit");
    }

    @Test
    void a_name_that_several_bear_is_taken_for_one_and_the_others_are_offered() {
        var page = visitor.get("/s-installer?pres=Civray&km=10&distance=beaucoup");
        assertThat(page.html().select(".criteria .hint a").eachText())
                .anyMatch(other -> other.startsWith("Civray ("));
    }

    @Test
    void up_to_four_stand_side_by_side() {
        var page =
                visitor.get(
                        "/s-installer/comparer?communes=86139&communes=86253&communes=86116"
                                + "&communes=86091&communes=86194&communes=x");
        assertThat(page.html().select(".compare thead th a:first-child").eachText())
                .containsExactly(
                        "Lusignan (86)", "Sanxay (86)", "Jazeneuil (86)", "Curzay-sur-Vonne (86)");
        assertThat(page.html().select("tr:has(th:contains(Carburant)) td").eachAttr("data-commune"))
                .containsExactly("Lusignan", "Sanxay", "Jazeneuil", "Curzay-sur-Vonne");
        assertThat(page.html().select("tr:has(th:contains(Carburant)) td").eachText())
                .hasSize(4)
                .first()
                .asString()
                .contains("1 station-service");
        assertThat(page.html().select("form.search")).isEmpty();
    }

    @Test
    void one_more_is_added_by_its_name() {
        var page = visitor.get("/s-installer/comparer?communes=86139&ajouter=Sanxay");
        assertThat(page.location())
                .isEqualTo("/s-installer/comparer?communes=86139&communes=86253");
        assertThat(visitor.get("/s-installer/comparer?ajouter=Zzyzxqq").words())
                .contains("Aucune commune ne s’appelle");
    }
}
