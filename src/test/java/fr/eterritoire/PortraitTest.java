package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoires;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// « S'installer ici »: what a commune says to who might come.
@LineTest
class PortraitTest {
    private static final String SANXAY = "/vienne/sanxay/s-installer";

    @Autowired Visitor visitor;
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    @BeforeEach
    void services() {
        Amenities.laid(db, territoires);
    }

    private static Element service(Page page, String name) {
        return page.html().select(".amenity").stream()
                .filter(line -> line.select(".amenity-name").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_village_without_a_post_office_is_told_where_the_nearest_is() {
        var post = service(visitor.get(SANXAY), "La Poste");
        assertThat(post.text()).contains("Pas dans la commune", "Lusignan", "km", "La Poste, 2020");
        assertThat(post.select("a").attr("href")).isEqualTo("/vienne/lusignan");
        assertThat(service(visitor.get("/vienne/lusignan/s-installer"), "La Poste").text())
                .contains("Bureau de poste", "La Poste, 2020");
    }

    @Test
    void what_no_source_says_is_not_known_and_never_absent() {
        var sanxay = visitor.get(SANXAY);
        assertThat(service(sanxay, "Non renseigné").text()).contains("Pharmacie", "Médecin");
        assertThat(sanxay.html().select(".amenity").last().classNames())
                .contains("amenity-unknown");
        // the list names next to nothing overseas: that says nothing of Saint-Paul
        var overseas = service(visitor.get("/la-reunion/saint-paul/s-installer"), "Non renseigné");
        assertThat(overseas.text()).contains("Carburant");
    }

    @Test
    void each_figure_names_its_source_and_its_year() {
        var figures = visitor.get(SANXAY).html().select(".portrait-facts .source");
        assertThat(figures).hasSizeGreaterThanOrEqualTo(4);
        assertThat(figures)
                .allSatisfy(source -> assertThat(source.text()).containsPattern("20\\d\\d"));
    }

    @Test
    void how_far_the_towns_are_is_said() {
        var towns = visitor.get(SANXAY).html().select("#villes + dl");
        assertThat(towns.text())
                .contains("5\u202f000", "20\u202f000", "100\u202f000", "Poitiers", "km");
        assertThat(visitor.get("/vienne/poitiers/s-installer").html().select("#villes + dl").text())
                .contains("Poitiers même");
    }

    private int announced() {
        var next = visitor.get("/vienne/civray/s-installer").html().select("#vie + dl dd").get(1);
        return Integer.parseInt("0" + next.ownText().replaceAll("\\D.*", ""));
    }

    @Test
    void what_is_announced_is_counted() {
        var before = announced();
        village.proposes(CIVRAY, "Foire aux plants", Map.of()).confirmed().published();
        assertThat(announced()).isEqualTo(before + 1);
    }

    @Test
    void the_town_halls_words_show_at_once_on_a_page_that_was_kept() {
        var clerk =
                office.signedIn(office.holder("mairie@sanxay.test", "86253", Role.EDITOR), true);
        visitor.get(SANXAY);
        clerk.get("/mairie/86253/portrait");
        clerk.post(
                "/mairie/86253/portrait",
                Map.of(
                        "atouts", "Un site gallo-romain <b>unique</b>.",
                        "besoins", "Un boulanger.",
                        "contact", "Anne Dupont, adjointe",
                        "telephone", "05 49 00 00 01",
                        "questions", "oui"));
        clerk.get("/mairie/86253/portrait");
        clerk.post(
                "/mairie/86253/portrait/reponses/ecole",
                Map.of("reponse", "oui", "detail", "deux classes"));

        var page = visitor.get(SANXAY);
        assertThat(page.words())
                .contains("Un site gallo-romain <b>unique</b>.", "Un boulanger.", "Anne Dupont")
                .contains("Écrit par la mairie de Sanxay");
        assertThat(page.html().select("a[href=tel:0549000001]")).hasSize(1);
        assertThat(service(page, "École").text()).contains("Oui : deux classes", "La mairie, ");
        assertThat(clerk.get("/mairie/86253/journal").words())
                .contains("Portrait de la commune modifié", "Réponse donnée sur un service");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        var clerk =
                office.signedIn(office.holder("mairie@jazeneuil.test", "86116", Role.EDITOR), true);
        clerk.get("/mairie/86116/portrait");
        var wrong =
                clerk.post(
                        "/mairie/86116/portrait",
                        Map.of("atouts", "a".repeat(701), "telephone", "allo"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select(".fault-summary li")).hasSize(2);
        assertThat(wrong.field("telephone")).isEqualTo("allo");
        assertThat(clerk.post("/mairie/86116/portrait/reponses/poste", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void the_sheet_is_one_page_however_much_is_said() throws IOException {
        var clerk =
                office.signedIn(office.holder("mairie@curzay.test", "86091", Role.EDITOR), true);
        clerk.get("/mairie/86091/portrait");
        var said =
                Map.of(
                        "atouts",
                        "Le château, la Vonne et ses moulins. ".repeat(19).substring(0, 699) + ".",
                        "besoins",
                        "Une\nfamille\navec\ndes enfants. ".repeat(23).strip(),
                        "contact",
                        "Le secrétariat de la mairie, ouvert le mardi et le jeudi matin",
                        "telephone",
                        "05 49 00 00 02");
        assertThat(clerk.post("/mairie/86091/portrait", said).status()).isEqualTo(302);
        for (var service :
                List.of("ecole", "creche", "medecin", "pharmacie", "epicerie", "transport")) {
            clerk.get("/mairie/86091/portrait");
            clerk.post(
                    "/mairie/86091/portrait/reponses/" + service,
                    Map.of("reponse", "non", "detail", "mais tout près, à Sanxay. ".repeat(4)));
        }
        var sheet = visitor.get("/vienne/curzay-sur-vonne/s-installer.pdf");
        assertThat(sheet.header("Content-Type")).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(sheet.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Curzay-sur-Vonne", "Non renseigné", "recensement 2023")
                    .contains("05 49 00 00 02", "s-installer");
        }
    }

    @Test
    void each_page_of_a_commune_and_its_agenda_elsewhere_lead_to_it() {
        for (var page : List.of("/vienne/sanxay", "/embed/vienne/sanxay/agenda")) {
            assertThat(visitor.get(page).html().select("a[href$=" + SANXAY + "]"))
                    .as(page)
                    .isNotEmpty();
        }
        assertThat(visitor.get("/embed/vienne/sanxay/agenda.json").body())
                .contains("\"sInstaller\":{\"nom\":\"S’installer à Sanxay\"");
        assertThat(visitor.get("/embed/vienne/agenda").words()).contains("Trouver où s’installer");
        assertThat(visitor.get("/sitemap-communes-vienne.xml").body())
                .contains(SANXAY + "</loc>", "/en" + SANXAY + "</loc>");
    }

    @Test
    void the_english_twin_says_the_same() {
        var page = visitor.get("/en" + SANXAY);
        assertThat(page.words()).contains("Settle in Sanxay", "None in the commune", "Not known");
        assertThat(page.html().select(".amenity a").attr("href")).startsWith("/en/");
    }

    @Test
    void a_larger_territory_leads_to_the_search() {
        assertThat(visitor.get("/vienne/s-installer").location()).isEqualTo("/s-installer");
        assertThat(visitor.get("/vienne/sanxay").link("Le portrait de Sanxay")).isEqualTo(SANXAY);
    }
}
