package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;
import static fr.eterritoire.Village.INTERCO;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an intercommunality owns stands in the lists of each of its communes.
@LineTest
class EpciContentsTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Territoires territoires;
    @Autowired Generations generations;

    @Test
    void an_event_of_an_intercommunality_is_on_every_commune_s_agenda_and_leaves_them_all() {
        var editor = redactor();
        var communes = territoires.communesOf(interco());
        assertThat(communes).hasSizeGreaterThan(10);
        communes.forEach(
                commune -> assertThat(agenda(commune, "")).doesNotContain("Haut Festival"));
        var before = generations.now();

        var id = editor.publishes("Haut Festival", village.day(9));

        for (var commune : communes) {
            assertThat(generations.isUnchanged(Set.of(commune.id()), before)).isFalse();
            assertThat(agenda(commune, "")).contains("Haut Festival");
        }
        for (var format : List.of(".ics", ".rss", ".json")) {
            assertThat(agenda(communes.getFirst(), format)).contains("Haut Festival");
            assertThat(agenda(communes.getLast(), format)).contains("Haut Festival");
        }
        assertThat(visitor.get(INTERCO + "/agenda").words()).contains("Haut Festival");
        assertThat(visitor.get("/vienne/civray/agenda.json").body())
                .doesNotContain("Haut Festival");
        var online = editor.show(id).link("Voir la page en ligne");
        assertThat(online).startsWith(INTERCO + "/agenda/");
        assertThat(inSitemap(online)).isOne();

        editor.act(id, "/retrait", Map.of("comment", "retirer", "raison", "OTHER"));
        for (var commune : communes) {
            assertThat(agenda(commune, "")).doesNotContain("Haut Festival");
            assertThat(agenda(commune, ".ics")).doesNotContain("Haut Festival");
        }
        assertThat(visitor.get(online).status()).isEqualTo(410);
        assertThat(inSitemap(online)).isZero();
    }

    @Test
    void larger_lists_and_circles_hold_it_once() {
        redactor().publishes("Nuit des étoiles", village.day(3));
        for (var address :
                List.of(
                        INTERCO + "/agenda",
                        "/vienne/agenda",
                        "/vienne/vouille/agenda",
                        "/vienne/vouille/agenda?rayon=20")) {
            assertThat(visitor.get(address).html().select(".line-title"))
                    .as(address)
                    .filteredOn(title -> title.text().equals("Nuit des étoiles"))
                    .hasSize(1);
        }
    }

    @Test
    void an_event_that_two_of_its_communes_list_stands_once_in_its_list() {
        var person = office.holder("haut@bureau.test", VOUILLE, Role.EDITOR);
        var latille =
                territoires.communesOf(interco()).stream()
                        .filter(commune -> !commune.code().value().equals(VOUILLE.insee))
                        .findFirst()
                        .orElseThrow();
        office.holder("haut@bureau.test", latille, Role.EDITOR);
        var editor = Redactor.of(office.signedIn(person, true), VOUILLE);
        var answers = Redactor.answers("Rando de deux clochers", village.day(4));
        answers.put("aussi", latille.code().value());
        editor.publish(editor.write(answers));
        assertThat(agenda(latille, "")).contains("Rando de deux clochers");
        assertThat(visitor.get(INTERCO + "/agenda").html().select(".line-title"))
                .filteredOn(title -> title.text().equals("Rando de deux clochers"))
                .hasSize(1);
    }

    @Test
    void its_agent_puts_an_event_of_a_commune_first_in_its_own_embed_and_touches_nothing_else() {
        var loto = village.proposes("Loto à la une").confirmed().published();
        var editor = redactor();
        var id = Long.parseLong(loto.address().replaceFirst(".*-", ""));
        var page = editor.show(id);
        assertThat(page.words()).contains("Dans notre agenda intégré", "celle de Vouillé");
        assertThat(page.words()).doesNotContain("Mettre hors ligne", "Corriger");

        assertThat(editor.act(id, "/choix", Map.of("choix", "une")).words())
                .contains("C’est enregistré");
        assertThat(visitor.get("/embed" + INTERCO + "/agenda.json").body())
                .contains("\"aLaUne\":true");
        editor.act(id, "/choix", Map.of("choix", "normal"));
        assertThat(editor.act(id, "/statut", Map.of("statut", "annule")).status()).isEqualTo(404);
        assertThat(editor.clerk().get(editor.path("/annonces/" + id + "/correction")).status())
                .isEqualTo(404);
    }

    private Epci interco() {
        return commune().epci().orElseThrow();
    }

    private Commune commune() {
        return territoires.findCommune(new CodeInsee(VOUILLE.insee)).orElseThrow();
    }

    private Redactor redactor() {
        office.opens(interco());
        var person = office.holder("agent@haut-poitou.test", interco(), Role.EDITOR);
        var path = "/mairie/" + interco().siren().value();
        return new Redactor(office.signedIn(person, true), path);
    }

    private String agenda(Commune commune, String format) {
        return visitor.get(commune.path() + "/agenda" + format).body();
    }

    private long inSitemap(String path) {
        return visitor.get("/sitemap.xml").html().select("loc").stream()
                .map(loc -> loc.text().replaceFirst("https?://[^/]+", ""))
                .filter(address -> address.contains("sitemap"))
                .map(address -> visitor.get(address).body())
                .mapToLong(body -> body.split("localhost" + path + "</loc>", -1).length - 1)
                .sum();
    }
}
