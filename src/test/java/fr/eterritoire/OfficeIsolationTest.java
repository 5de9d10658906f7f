package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Rights;
import fr.eterritoire.accounts.Role;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// No route of the office answers whom it does not know, and no route writes unless it is named
/// here or in `accounts.Right` (S-7.5).
@LineTest
class OfficeIsolationTest {
    /// Routes outside the office that write, opened by the secret in their address alone (S-7.7).
    private static final Set<String> CAPABILITIES =
            Set.of(
                    "/proposition/{token}",
                    "/decision/{token}",
                    "/auteur/{token}",
                    "/mes-donnees/{token}",
                    "/invitation/{token}",
                    "/ecrire/{token}",
                    "/message/{token}",
                    "/conversation/{token}",
                    "/ouverture/{token}",
                    "/contestation/{token}",
                    "/rejoindre/{token}",
                    "/recherche/alerte/{token}",
                    "/s-installer/alerte/{token}",
                    "/signalement/{token}");

    /// The way in: forms with a token of ours, whose every step `SigningInTest` holds.
    private static final Set<String> SIGNING_IN =
            Set.of(
                    "/connexion",
                    "/connexion/code",
                    "/connexion/lien",
                    "/connexion/cle",
                    "/connexion/cle/question",
                    "/connexion/second-facteur",
                    "/connexion/second-facteur/cle",
                    "/connexion/second-facteur/cle/question",
                    "/connexion/fin",
                    "/connexion/proconnect/ajout",
                    "/connexion/proconnect/aller",
                    "/connexion/proconnect/fin",
                    "/connexion/proconnect/preuve/{token}",
                    "/connexion/proconnect/preuve/{token}/aller");

    /// What only an intercommunality has is not found at a commune's office.
    private static final String OF_AN_EPCI = "/mairie/{office}/communes";

    private static final String QUINCAY = "86204";

    private static final List<String> PLANTED =
            List.of("GET /mairie/{office}/plantee", "POST /planted", "POST /plantee");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired Office office;
    @Autowired Village village;
    @Autowired Ledger ledger;
    @Autowired MeterRegistry meters;

    private OfficeRoutes routes;

    @BeforeEach
    void read() {
        routes = new OfficeRoutes(mappings);
    }

    @Test
    void every_route_of_the_office_and_every_route_that_writes_is_named() {
        assertThat(unprotected()).containsExactlyElementsOf(PLANTED);
        var page = office.at(VOUILLE, Role.ADMINISTRATOR).get("/mairie/86294/plantee");
        assertThat(page.status()).as("a route without a line answers nobody").isEqualTo(404);
    }

    private Set<String> unprotected() {
        var found = new TreeSet<String>();
        for (var route : routes.all()) {
            var known =
                    route.isOfTheOffice()
                            ? Rights.needed(route.method(), route.pattern()).isPresent()
                            : !route.writes() || isPublic(route.pattern());
            if (!known) {
                found.add(route.toString());
            }
        }
        return found;
    }

    private static boolean isPublic(String pattern) {
        return PublicForms.ALL.contains(pattern)
                || SIGNING_IN.contains(pattern)
                || CAPABILITIES.stream()
                        .anyMatch(link -> pattern.equals(link) || pattern.startsWith(link + "/"));
    }

    @Test
    void nobody_is_sent_to_sign_in() {
        for (var route : officeRoutes()) {
            var page = route.ask(office.stranger().withToken(), route.at("86294", 1));
            assertThat(page.status()).as(route.toString()).isEqualTo(302);
            assertThat(page.location()).as(route.toString()).startsWith("/connexion?suite=");
        }
    }

    @Test
    void another_communes_administrator_finds_nothing() {
        var civray = office.at(CIVRAY, Role.ADMINISTRATOR).withToken();
        var before = ledger.read();
        for (var route : protectedRoutes()) {
            assertThat(route.ask(civray, route.at("86294", 1)).status())
                    .as(route.toString())
                    .isEqualTo(404);
        }
        assertThat(ledger.read()).isEqualTo(before);
        System.out.printf("%d routes of an office asked for%n", protectedRoutes().size());
    }

    @Test
    void a_refusal_is_counted_and_logged_by_number() {
        var refusals = meters.counter("eterritoire.office.refusals", "status", "404");
        var before = refusals.count();
        office.at(CIVRAY, Role.MODERATOR).get("/mairie/86294/journal");
        assertThat(refusals.count()).isEqualTo(before + 1);
    }

    @Test
    void a_reader_may_do_only_what_readers_may() {
        for (var route : protectedRoutes()) {
            // whoever left by the route before comes back
            var reader = office.at(VOUILLE, Role.READER).withToken();
            var status = route.ask(reader, route.at("86294", 1)).status();
            if (needed(route) != Role.READER) {
                assertThat(status).as(route.toString()).isEqualTo(403);
            } else if (!route.namesAnObject() && !route.pattern().startsWith(OF_AN_EPCI)) {
                assertThat(status).as(route.toString()).isNotIn(403, 404, 500);
            }
        }
    }

    /// The platform's own screens are nobody's who serves a commune.
    @Test
    void a_town_hall_does_not_run_the_platform() {
        var clerk = office.at(VOUILLE, Role.ADMINISTRATOR).withToken();
        for (var route : officeRoutes()) {
            if (route.pattern().startsWith("/mairie/plateforme")) {
                assertThat(route.ask(clerk, route.at("86294", 1)).status())
                        .as(route.toString())
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void whoever_may_decide_is_asked_for_a_second_factor_everywhere() {
        var moderator = office.holder("sans-carte@vouille.test", VOUILLE, Role.ADMINISTRATOR);
        for (var route : protectedRoutes()) {
            var clerk = office.signedIn(moderator, false).withToken();
            assertThat(route.ask(clerk, route.at("86294", 1)).location())
                    .as(route.toString())
                    .startsWith("/connexion/second-facteur");
        }
    }

    @Test
    void what_belongs_to_another_commune_is_not_found_under_ones_own() {
        var clerk =
                office.signedIn(
                                office.holder("maire@quincay.test", QUINCAY, Role.ADMINISTRATOR),
                                true)
                        .withToken();
        var numbers = numbersOfVouille();
        var before = ledger.read();
        var asked = 0;
        for (var route : protectedRoutes()) {
            for (var number : route.namesAnObject() ? numbers : List.<Long>of()) {
                var page = route.ask(clerk, route.at(QUINCAY, number));
                assertThat(page.status())
                        .as(route + " of " + number)
                        .isIn(route.writes() ? List.of(400, 404, 422) : List.of(404));
                asked++;
            }
        }
        assertThat(ledger.read()).isEqualTo(before);
        System.out.printf("%d addresses of objects of another commune asked for%n", asked);
    }

    /// Of what waits, of what is online, and of a colleague; none that Quinçay has too.
    private List<Long> numbersOfVouille() {
        var waiting = ledger.lastOf(village.proposes("Loto d’à côté").confirmed());
        var online = ledger.lastOf(village.proposes("Bal d’à côté").confirmed().published());
        var colleague = office.holder("collegue@vouille.test", VOUILLE, Role.EDITOR);
        var numbers = new ArrayList<Long>();
        numbers.addAll(List.of(waiting.submission(), waiting.content()));
        numbers.addAll(List.of(online.submission(), online.content()));
        numbers.add(colleague.id().value());
        numbers.removeAll(ledger.numbersIn(QUINCAY));
        return numbers;
    }

    /// Those that act for a territory.
    private List<OfficeRoutes.Route> protectedRoutes() {
        return officeRoutes().stream().filter(OfficeRoutes.Route::namesOffice).toList();
    }

    private List<OfficeRoutes.Route> officeRoutes() {
        return routes.all().stream()
                .filter(OfficeRoutes.Route::isOfTheOffice)
                .filter(route -> !PLANTED.contains(route.toString()))
                .toList();
    }

    private static Role needed(OfficeRoutes.Route route) {
        return Rights.needed(route.method(), route.pattern()).orElseThrow();
    }
}
