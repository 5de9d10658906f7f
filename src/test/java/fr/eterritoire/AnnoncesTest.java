package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// An annonce from its form to its end.
@LineTest
class AnnoncesTest {
    @Autowired Village village;
    @Autowired Visitor visitor;

    @Test
    void a_butchers_shop_is_proposed_with_its_terms_decided_and_listed_everywhere() {
        var shop = village.butcher();
        assertThat(shop.send(Village.NO_PICTURE).status()).isEqualTo(200);
        shop.confirmed();

        assertThat(shop.letterToDecider().words())
                .contains("Commerce à reprendre", "85", "620", "732 829 320 00074", "retraite");
        assertThat(shop.deciderPage().words()).contains("Boucherie charcuterie", "110 m²");
        assertThat(shop.isOn("/vienne/vouille/annonces")).isFalse();

        shop.published();
        assertThat(shop.page().words())
                .contains(shop.title(), "620 €", "Logement sur place", "le lundi, avec la mairie");
        assertThat(shop.page().html().select(".event-facts dd").first().text())
                .isEqualTo("85\u202f000 €");
        assertThat(
                        new String[] {
                            "/vienne/vouille/annonces",
                            "/interco/cc-du-haut-poitou/annonces",
                            "/vienne/annonces",
                            "/region/nouvelle-aquitaine/annonces",
                            "/annonces",
                            "/en/vienne/annonces",
                            "/vienne/annonces.rss",
                            "/vienne/annonces.atom",
                            "/vienne/annonces.json"
                        })
                .allMatch(shop::isOn);
        assertThat(shop.isOn("/vienne/vouille/agenda")).isFalse();
    }

    @Test
    void a_list_is_narrowed_by_type_sense_price_and_surface() {
        var shop = village.online(village.butcher());
        var list = "/vienne/vouille/annonces";

        assertThat(
                        shop.isOn(
                                list
                                        + "?type=fonds-de-commerce&sens=offre&prixMax=90000&surfaceMin=100"))
                .isTrue();
        assertThat(shop.isOn(list + "?prixMax=80000")).isFalse();
        assertThat(shop.isOn(list + "?surfaceMax=100")).isFalse();
        assertThat(shop.isOn(list + "?type=emploi")).isFalse();
        assertThat(shop.isOn(list + "?sens=demande")).isFalse();
        assertThat(visitor.get(list + "?prixMax=beaucoup").status()).isEqualTo(400);
        assertThat(visitor.get(list + "?prixMax=80000").body()).contains("noindex, follow");
    }

    @Test
    void far_away_only_what_one_would_move_for_is_shown() {
        var shop = village.online(village.butcher());
        var helpers = village.annonce(VOUILLE, "benevolat", "offre", "Bénévoles", Map.of());
        village.online(helpers);
        assertThat(visitor.get("/vienne/beruges/annonces?type=benevolat").words())
                .contains("À moins de 10 km", helpers.title());
        assertThat(visitor.get("/martinique/le-carbet/annonces").words())
                .contains(shop.title())
                .doesNotContain(helpers.title());
    }

    @Test
    void a_job_says_to_search_engines_what_they_ask_for() {
        var job =
                village.online(
                        village.annonce(
                                CIVRAY,
                                "emploi",
                                "offre",
                                "Secrétaire de mairie",
                                Map.of(
                                        "contrat", "CDD",
                                        "tempsPartiel", "oui",
                                        "salaire", "11,88",
                                        "salairePar", "HOUR",
                                        "emetteur", "MAIRIE")));

        var posting = firstOfGraph(job.page());
        assertThat(posting.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(posting.propertyNames())
                .contains(
                        "title",
                        "description",
                        "datePosted",
                        "validThrough",
                        "hiringOrganization",
                        "jobLocation",
                        "employmentType",
                        "baseSalary",
                        "identifier");
        assertThat(posting.at("/jobLocation/address/addressCountry").asString()).isEqualTo("FR");
        assertThat(posting.at("/jobLocation/name").asString()).isEqualTo("Civray");
        assertThat(posting.at("/employmentType/0").asString()).isEqualTo("PART_TIME");
        assertThat(posting.at("/baseSalary/value/value").decimalValue())
                .isEqualByComparingTo("11.88");
    }

    private static JsonNode firstOfGraph(Page page) {
        var json = page.html().select("script[type=application/ld+json]").first().data();
        return JsonMapper.shared().readTree(json).at("/@graph/0");
    }

    @Test
    void what_the_law_forbids_to_write_is_told_to_author_and_decider() {
        var house =
                village.annonce(
                        CIVRAY,
                        "logement",
                        "offre",
                        "Maison à louer",
                        Map.of(
                                "affaire", "RENT",
                                "habitation", "MAISON",
                                "dpe", "D",
                                "prix", "650 euros",
                                "description", "Maison calme, couple sans enfant uniquement."));

        assertThat(house.review(Village.NO_PICTURE).words()).contains("articles 225-1 et 225-2");
        assertThat(house.send(Village.NO_PICTURE).status()).isEqualTo(200);
        house.confirmed();
        assertThat(house.letterToDecider().words()).contains("225-1");
        assertThat(house.deciderPage().words()).contains("225-1");
    }

    @Test
    void what_is_missing_is_named_and_nothing_entered_is_lost() {
        assertThat(
                        village.annonce(
                                        CIVRAY,
                                        "logement",
                                        "offre",
                                        "Gîte",
                                        Map.of("affaire", "RENT"))
                                .review(Village.NO_PICTURE)
                                .words())
                .contains("Dites quel logement", "Donnez la classe énergie");
        var shop =
                village.annonce(
                        VOUILLE,
                        "fonds-de-commerce",
                        "offre",
                        "Boulangerie",
                        Map.of(
                                "metier",
                                "Boulangerie",
                                "emetteur",
                                "BUSINESS",
                                "confidentiel",
                                "oui"));
        var again = shop.review(Village.NO_PICTURE);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words())
                .contains("Un professionnel donne son numéro SIRET", "Haut Poitou");
        assertThat(again.field("metier")).isEqualTo("Boulangerie");
    }

    @Test
    void a_type_that_the_commune_has_not_opened_cannot_be_proposed() {
        var choice = visitor.get("/vienne/civray/annonces/proposer");
        assertThat(choice.words()).contains("Offre d’emploi").doesNotContain("Trajet proposé");

        var tampered =
                village.annonce(CIVRAY, "emploi", "offre", "Poitiers", Map.of("contrat", "CDI"))
                        .review(Village.NO_PICTURE)
                        .form();
        tampered.set("type", "covoiturage");
        tampered.set("pas", "relire");
        var refused = visitor.post("/vienne/civray/annonces/proposer", tampered);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("pas ouvert");
    }

    @Test
    void its_author_corrects_it_and_the_mairie_reads_what_changed() {
        var shop = village.online(village.butcher());
        village.waitsUntilNobodyCanUndo();

        assertThat(shop.correct(Map.of("prix", "79 000")).location()).contains("corrige");
        assertThat(shop.deciderPage().words()).contains("85", "79");
        shop.published();
        assertThat(shop.page().words()).contains("79\u202f000");
    }
}
