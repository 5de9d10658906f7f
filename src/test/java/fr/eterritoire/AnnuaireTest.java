package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;
import static fr.eterritoire.Village.NO_PICTURE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.annuaire.Confirming;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/// A fiche of the annuaire from its form to its yearly confirmation.
@LineTest
class AnnuaireTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String LIST = "/vienne/vouille/annuaire";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired TestClock clock;
    @Autowired Confirming confirming;

    private Proposal baker() {
        return village.fiche(
                VOUILLE,
                "boulangerie",
                "Boulangerie du Bourg",
                Map.ofEntries(
                        Map.entry("adresse", "3 place de l’Église"),
                        Map.entry("contactTelephone", "05 49 51 00 00"),
                        Map.entry("contactSite", "boulangerie.exemple.fr"),
                        Map.entry("acces", "mi"),
                        Map.entry("mardi", "7 h - 13 h, 15 h 30 - 19 h 30"),
                        Map.entry("mercredi", "7h-13h"),
                        Map.entry("samedi", "18 h - 1 h"),
                        Map.entry("feries", "CLOSED"),
                        Map.entry("exceptions", "du 3 au 17 août 2099 : fermé"),
                        Map.entry("representant", "oui"),
                        Map.entry("description", "Pain au levain.")));
    }

    @Test
    void a_bakery_is_proposed_with_its_hours_decided_and_listed_everywhere() {
        var baker = baker();
        assertThat(baker.send(NO_PICTURE).status()).isEqualTo(200);
        baker.confirmed();
        assertThat(baker.letterToDecider().words())
                .contains("Boulangerie, pâtisserie", "mardi", "05 49 51 00 00");
        assertThat(baker.isOn(LIST)).isFalse();

        baker.published();
        var page = baker.page();
        assertThat(page.words())
                .contains(baker.title(), "3 place de l’Église, 86190 Vouillé", "Pain au levain")
                .contains("15 h 30 – 19 h 30", "18 h – 1 h")
                .contains("17 août 2099", "Confirmée le");
        assertThat(page.body()).doesNotContain(baker.author());
        assertThat(
                        new String[] {
                            LIST,
                            LIST + "?type=commerce",
                            LIST + "?type=boulangerie&accessible=oui",
                            LIST + "?rayon=20",
                            "/interco/cc-du-haut-poitou/annuaire",
                            "/vienne/annuaire?type=boulangerie",
                            "/region/nouvelle-aquitaine/annuaire",
                            "/annuaire",
                            "/en/vienne/vouille/annuaire"
                        })
                .allMatch(baker::isOn);
        assertThat(baker.isOn(LIST + "?type=sante")).isFalse();
        assertThat(visitor.get(LIST + "?type=licornes").status()).isEqualTo(400);
        assertThat(visitor.get(LIST + "?type=commerce").html().select(".facets a").eachText())
                .anyMatch(facet -> facet.matches("Commerces [1-9].*"));
        assertThat(visitor.get("/en" + baker.address()).words()).contains("Opening hours");
    }

    @Test
    void search_engines_read_a_bakery_with_its_address_and_its_hours() {
        var bakery = firstOfGraph(village.online(baker()).page());

        assertThat(bakery.path("@type").asString()).isEqualTo("Bakery");
        assertThat(bakery.at("/address/addressLocality").asString()).isEqualTo("Vouillé");
        assertThat(bakery.at("/address/addressCountry").asString()).isEqualTo("FR");
        assertThat(bakery.path("telephone").asString()).isEqualTo("05 49 51 00 00");
        assertThat(bakery.path("openingHoursSpecification")).hasSize(5);
        assertThat(bakery.at("/openingHoursSpecification/4/dayOfWeek").asString())
                .endsWith("PublicHolidays");
        assertThat(bakery.at("/openingHoursSpecification/0/dayOfWeek").asString())
                .isEqualTo("https://schema.org/Tuesday");
        assertThat(bakery.at("/openingHoursSpecification/0/closes").asString()).isEqualTo("13:00");
        assertThat(bakery.at("/specialOpeningHoursSpecification/0/validFrom").asString())
                .isEqualTo("2099-08-03");
    }

    private static JsonNode firstOfGraph(Page page) {
        var json = page.html().select("script[type=application/ld+json]").first().data();
        return JsonMapper.shared().readTree(json).at("/@graph/0");
    }

    @Test
    void whether_it_is_open_is_right_when_the_door_closes_though_pages_are_kept() {
        var baker = village.online(baker());
        var address = baker.address();
        var now = clock.instant().atZone(PARIS);
        var tuesday =
                now.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).with(LocalTime.of(12, 58));
        village.waits(Duration.between(now, tuesday));

        assertThat(visitor.get(address).words()).contains("Ouvert, ferme à 13 h");
        assertThat(baker.isOn(LIST + "?ouvert=oui")).isTrue();
        village.waits(Duration.ofMinutes(3));
        assertThat(visitor.get(address).words()).contains("Fermé, ouvre à 15 h 30");
        assertThat(baker.isOn(LIST + "?ouvert=oui")).isFalse();
    }

    @Test
    void what_cannot_be_understood_is_named_and_nothing_entered_is_lost() {
        var again =
                village.fiche(
                                CIVRAY,
                                "",
                                "Épicerie",
                                Map.of("lundi", "le matin", "exceptions", "aux vacances"))
                        .review(NO_PICTURE);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words())
                .contains("Choisissez ce que c’est", "« le matin » ne se comprend pas");
        assertThat(again.field("lundi")).isEqualTo("le matin");
    }

    @Test
    void the_address_of_a_private_person_is_told_to_author_and_decider() {
        var club =
                village.fiche(CIVRAY, "sport", "Judo Club", Map.of("adresse", "12 rue des Lilas"));
        assertThat(club.review(NO_PICTURE).words()).contains("celle d’un particulier");
        club.send(NO_PICTURE);
        club.confirmed();
        assertThat(club.deciderPage().words()).contains("celle d’un particulier");
    }

    @Test
    void whoever_keeps_it_is_asked_once_a_year_and_confirms_with_a_button() {
        var baker = village.online(baker());
        var address = baker.address();
        village.waits(Duration.ofDays(336));

        confirming.ask();
        confirming.ask();
        assertThat(baker.lettersToAuthor("Fiche à confirmer")).isEqualTo(1);
        var mine = baker.letterToAuthor("Fiche à confirmer").link("Ma page privée");
        assertThat(visitor.get(mine).words()).contains("Tout est juste");
        village.waits(Duration.ofDays(40));
        assertThat(visitor.get(address).words()).contains("Non confirmée depuis");
        assertThat(baker.isOn(LIST + "?type=boulangerie")).isTrue();

        assertThat(visitor.post(mine + "/confirmation", Map.of()).location()).contains("confirmee");
        assertThat(visitor.get(address).words())
                .contains("Confirmée le")
                .doesNotContain("Non confirmée");
        assertThat(visitor.post(mine + "/confirmation", Map.of()).location()).contains("inchange");
    }

    @Test
    void a_fiche_that_an_inhabitant_proposed_is_taken_over_by_who_runs_it() {
        var shop =
                village.online(
                        village.fiche(
                                VOUILLE,
                                "fleuriste",
                                "Fleurs de Lise",
                                Map.of("lieu", "Le Bourg")));
        var address = shop.address();
        assertThat(shop.page().words()).contains("Tenez cette fiche à jour");

        var form = visitor.get(address + "/tenir").form();
        form.set("courriel", "lise@fleurs.test");
        form.set("contactTelephone", "05 49 00 00 01");
        form.set("pas", "relire");
        assertThat(visitor.post(address + "/tenir", form).status()).isEqualTo(422);
        form.set("representant", "oui");
        var sending = visitor.post(address + "/tenir", form).form();
        village.waits(Duration.ofSeconds(4));
        sending.set("pas", "envoyer");
        assertThat(visitor.post(address + "/tenir", sending).status()).isEqualTo(200);
        var confirm = village.letters().last("lise@fleurs.test", "Confirmez").link("Confirmer");
        assertThat(visitor.post(confirm, Map.of()).status()).isEqualTo(302);
        assertThat(shop.page().words()).doesNotContain("05 49 00 00 01");
        shop.published();

        assertThat(shop.page().words())
                .contains("05 49 00 00 01", "Le Bourg")
                .doesNotContain("Tenez cette fiche");
        assertThat(visitor.get(address + "/tenir").status()).isEqualTo(404);
    }

    @Test
    void an_event_leads_to_the_fiches_of_its_venue_and_its_organiser() {
        var hall = village.online(village.fiche(VOUILLE, "salle", "Foyer rural", Map.of()));
        var club = village.online(village.fiche(VOUILLE, "sport", "Club de belote", Map.of()));
        var loto =
                village.online(
                        village.draft(
                                VOUILLE,
                                "Concours",
                                Map.of("lieu", hall.title(), "organisateur", club.title())));

        assertThat(loto.page().html().select("article a").eachAttr("href"))
                .contains(hall.address(), club.address());
    }
}
