package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;
import java.util.TreeSet;

/// The home of an office: what waits, what is new online, and the way to all the rest.
@LineTest
class HomeTest {
    private static final String HOME = "/mairie/86294";

    @Autowired Village village;
    @Autowired Office office;

    @Test
    void it_says_how_much_waits_since_when_and_what_must_be_answered_first() {
        var soon = Map.of("date", village.day(2).toString());
        village.proposes(VOUILLE, "Loto très pressé", soon).confirmed();
        var page = office.at(VOUILLE, Role.MODERATOR).get(HOME);
        assertThat(page.html().select("h1").text()).isEqualTo("Mairie de Vouillé");
        assertThat(page.html().select(".home-waiting .queue-count").text()).matches("[1-9]\\d*");
        assertThat(page.html().select(".home-waiting").text())
                .contains("La plus ancienne attend depuis le", "Répondre avant le");
        assertThat(page.link("Lire et décider")).startsWith("/mairie?territoire=");
    }

    @Test
    void what_came_online_lately_is_corrected_and_withdrawn_from_there() {
        var loudun = "86137";
        var home = "/mairie/" + loudun;
        var writer = office.holder("redactrice@loudun.test", loudun, Role.EDITOR);
        var clerk = office.signedIn(writer, true);
        new Redactor(clerk, home).publishes("Brioche du maire", village.day(9));
        var line = clerk.get(home).html().select(".lately li").first();
        assertThat(line.text()).contains("Brioche du maire", "Publiée le");
        var withdraw = line.select("a:containsOwn(Mettre hors ligne)").attr("href");
        assertThat(clerk.get(withdraw).words()).contains("Brioche du maire", "hors ligne");
        var correct = line.select("a:containsOwn(Corriger)").attr("href");
        assertThat(clerk.get(correct).status()).isIn(200, 302);

        var elu = office.holder("elue@loudun.test", loudun, Role.READER);
        var reader = office.signedIn(elu, true).get(home).html();
        assertThat(reader.select(".lately").text()).contains("Brioche du maire");
        assertThat(reader.select(".lately-acts, a[href$=/affiches], a[href$=/mentions]")).isEmpty();
    }

    @Test
    void every_link_of_it_and_of_the_menu_opens_for_whoever_is_shown_it() {
        for (var role : Role.values()) {
            var clerk = office.at(VOUILLE, role);
            var menu = clerk.get(HOME + "/annonces").html().select(".office-spread a");
            var links = clerk.get(HOME).html().select("main a[href^=/]");
            links.addAll(menu);
            for (var link : new TreeSet<>(links.eachAttr("href"))) {
                assertThat(clerk.get(link).status()).as(role + " " + link).isIn(200, 302);
            }
        }
    }

    @Test
    void the_menu_of_an_office_is_in_groups_and_says_where_one_is() {
        var page = office.at(VOUILLE, Role.ADMINISTRATOR).get(HOME + "/equipe").html();
        for (var menu : page.select(".office-folded, .office-spread")) {
            assertThat(menu.select("ul").eachAttr("aria-label"))
                    .containsExactly("Publier", "Échanger", "Qui fait quoi", "Réglages");
            assertThat(menu.select("[aria-current=page]").eachText()).containsExactly("Équipe");
        }
    }

    @Test
    void whoever_works_for_several_finds_all_their_offices_below_the_queue() {
        var jeanne = office.holder("jeanne@deux-mairies.test", VOUILLE, Role.MODERATOR);
        office.holder("jeanne@deux-mairies.test", CIVRAY, Role.READER);
        var clerk = office.signedIn(jeanne, true);
        var homes = clerk.get("/mairie").html().select(".doors a");
        assertThat(homes.eachText()).containsExactly("Mairie de Civray", "Mairie de Vouillé");
        assertThat(homes.eachAttr("href")).containsExactly("/mairie/86078", HOME);
        assertThat(clerk.get("/mairie/86121").status()).isEqualTo(404);
    }

    @Test
    void only_whoever_runs_the_platform_is_shown_the_way_there() {
        assertThat(office.operator().get("/mairie").link("Plateforme"))
                .isEqualTo("/mairie/plateforme/ouvertures");
        var bar = office.at(VOUILLE, Role.ADMINISTRATOR).get("/mairie").html();
        assertThat(bar.select("a[href^=/mairie/plateforme]")).isEmpty();
    }
}
