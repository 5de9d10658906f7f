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
import java.util.Locale;
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
        assertThat(visitor.get(address).words()).contains("Fiche non confirmée depuis");
        assertThat(baker.isOn(LIST + "?type=boulangerie")).isTrue();

        assertThat(visitor.post(mine + "/confirmation", Map.of()).location()).contains("confirmee");
        assertThat(visitor.get(address).words())
                .contains("Confirmée le")
                .doesNotContain("non confirmée");
        assertThat(visitor.post(mine + "/confirmation", Map.of()).location()).contains("inchange");
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
        assertThat(club.page().words()).contains("À l’agenda", loto.title());
    }

    @Test
    void what_an_organisation_posts_stands_together_and_what_a_neighbour_posts_does_not() {
        var club = village.online(village.fiche(VOUILLE, "sport", "Vélo club", Map.of()));
        var as =
                Map.of(
                        "emetteur",
                        "ASSOCIATION",
                        "organisateur",
                        club.title().toUpperCase(Locale.FRANCE));
        var one = village.online(helpers("Pour la brevette", as));
        var two = village.online(helpers("Pour le cyclo-cross", as));
        var neighbour = village.online(helpers("Pour ma haie", Map.of()));
        var other = village.online(helpers("Pour ma cave", Map.of()));

        assertThat(club.page().words()).contains("Ses annonces", one.title(), two.title());
        assertThat(one.page().words()).contains("Autres annonces").contains(two.title());
        assertThat(neighbour.page().words()).doesNotContain("Autres annonces");
        assertThat(club.page().words()).doesNotContain(neighbour.title(), other.title());
    }

    private Proposal helpers(String title, Map<String, String> by) {
        return village.annonce(VOUILLE, "benevolat", "demande", title, by);
    }

    @Test
    void other_programs_read_the_annuaire_as_feeds() {
        var baker = village.online(baker());
        var list = visitor.get(LIST).html().select("link[rel=alternate]").eachAttr("href");

        assertThat(list).anyMatch(href -> href.endsWith("/vouille/annuaire.json"));
        assertThat(new String[] {LIST + ".rss", LIST + ".atom?type=boulangerie", LIST + ".json"})
                .allMatch(baker::isOn);
        assertThat(baker.isOn(LIST + ".rss?type=sante")).isFalse();
        var items = JsonMapper.shared().readTree(visitor.get(LIST + ".json").body()).path("items");
        var read =
                items.valueStream()
                        .filter(item -> item.path("title").asString().equals(baker.title()))
                        .findFirst()
                        .orElseThrow();
        assertThat(read.at("/_fiche/phone").asString()).isEqualTo("05 49 51 00 00");
        assertThat(read.at("/_fiche/hours/1/days").asString()).isEqualTo("mardi");
        assertThat(read.at("/_fiche/place/insee").asString()).isEqualTo("86294");
        assertThat(read.path("content_html").asString().replace('\u00a0', ' '))
                .contains("15 h 30", "Contact : 05 49 51 00 00");
    }
}
