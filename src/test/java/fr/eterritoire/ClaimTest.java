package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Map;

/// « Ouvrir la page de ma commune »: asked for, confirmed, proven.
@LineTest
class ClaimTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Territoires territoires;
    @Autowired JdbcClient db;

    static final String NOTICE = "la mairie n’a pas encore rejoint eTerritoire";

    @Test
    void a_page_says_that_nobody_has_opened_it_until_somebody_does() {
        var before = visitor.get("/vienne/latille");
        assertThat(before.words()).contains(NOTICE);
        assertThat(before.link("Ouvrir la page de ma commune")).isEqualTo("/vienne/latille/ouvrir");
        var claim = new Claims(village, office, "/vienne/latille");
        assertThat(claim.send().words()).contains("Un courriel part à l’instant", claim.mail);
        assertThat(claim.page().words()).contains("Confirmez votre adresse");
        visitor.post(claim.link() + "/confirmation", Map.of());
        assertThat(claim.page().words()).contains("Il reste à prouver que c’est la mairie");
        assertThat(visitor.get("/vienne/latille").words()).contains(NOTICE);

        var operator = office.operator();
        var check = claim.atTheOperators(operator);
        assertThat(operator.post(check + "/controle", Map.of()).status()).isEqualTo(302);

        assertThat(visitor.get("/vienne/latille").words()).contains(NOTICE);
        claim.fillInTheLegalFacts();
        var after = visitor.get("/vienne/latille");
        assertThat(after.words())
                .doesNotContain(NOTICE, "Ouvrir la page de ma commune")
                .contains("Page tenue par la mairie de Latillé.");
        assertThat(claim.page().words()).contains("La page de Latillé est ouverte");
        var opened = village.letters().last(claim.mail, "La page est ouverte");
        assertThat(opened.words()).contains("c’est vous qui l’administrez");
        assertThat(claim.role()).isEqualTo("ADMINISTRATOR");
        assertThat(journalOf("/vienne/latille"))
                .contains("confirmed a claim", "opened check", "went live");
        assertThat(visitor.get("/communes-membres").words()).contains("Latillé");
        assertThat(visitor.get("/vienne/latille/ouvrir").words()).contains("déjà ouverte");
    }

    @Test
    void a_code_that_came_by_post_opens_and_a_wrong_one_is_counted() {
        var claim = new Claims(village, office, "/vienne/ayron").confirmed();
        assertThat(claim.tries("0000 0000 0000").words()).contains("Aucun code ne vaut");
        var operator = office.operator();
        var letter = operator.post(claim.atTheOperators(operator) + "/code", Map.of());
        var code = letter.html().select(".paper-code").text();
        assertThat(code).matches("\\d{4} \\d{4} \\d{4}");
        assertThat(stored()).doesNotContain(code, code.replace(" ", ""));

        var wrong = claim.tries(code.startsWith("0000") ? "1111 1111 1111" : "0000 0000 0000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Il reste 4 essais");
        assertThat(claim.tries(code.replace(' ', '-')).status()).isEqualTo(302);
        claim.fillInTheLegalFacts();
        assertThat(claim.page().words()).contains("Ayron est ouverte");
        assertThat(journalOf("/vienne/ayron")).contains("opened code");
    }

    @Test
    void after_five_wrong_codes_or_three_weeks_another_one_is_needed() {
        var claim = new Claims(village, office, "/vienne/cherves").confirmed();
        var operator = office.operator();
        var check = claim.atTheOperators(operator);
        var code = operator.post(check + "/code", Map.of()).html().select(".paper-code").text();
        for (var i = 0; i < 5; i++) {
            claim.tries("x");
        }
        assertThat(claim.tries(code).words()).contains("Aucun code ne vaut");
        code = operator.post(check + "/code", Map.of()).html().select(".paper-code").text();
        village.waits(Duration.ofDays(22));
        assertThat(claim.tries(code).words()).contains("Aucun code ne vaut");
        assertThat(visitor.get("/vienne/chalandray").words()).contains(NOTICE);
    }

    @Test
    void nothing_that_was_typed_is_lost_and_a_robot_opens_nothing() {
        var claim = new Claims(village, office, "/vienne/cherves");
        claim.answers.put("courriel", "mairie@");
        claim.answers.put("telephone", "12");
        var again = claim.send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.field("nom")).isEqualTo("Jeanne Martin");
        assertThat(again.words()).contains("Cette adresse n’est pas complète", "n’est pas lisible");

        claim.answers.put("courriel", claim.mail);
        claim.answers.put("telephone", "05 49 00 00 00");
        claim.answers.put("site", "http://robot.test");
        assertThat(claim.send().status()).isEqualTo(200);
        assertThat(village.letters().of(claim.mail, "")).isEmpty();
        claim.answers.remove("site");
        claim.answers.put("jeton", "inventé");
        assertThat(visitor.post(claim.path + "/ouvrir", claim.answers).status()).isEqualTo(422);
    }

    @Test
    void the_screens_of_the_operator_are_closed_to_everybody_else() {
        var administrator = office.at(Village.Commune.VOUILLE, Role.ADMINISTRATOR);
        var moderator =
                office.signedIn(
                        office.holder(
                                "lectrice@exploitant.test", territoires.france(), Role.READER),
                        true);
        for (var screen : new String[] {"ouvertures", "moderateurs"}) {
            var address = "/mairie/plateforme/" + screen;
            assertThat(office.stranger().get(address).location()).startsWith("/connexion");
            assertThat(administrator.get(address).status()).isEqualTo(404);
            assertThat(moderator.get(address).status()).isEqualTo(403);
            assertThat(office.operator().get(address).status()).isEqualTo(200);
        }
    }

    @Test
    void the_papers_of_a_commune_bear_its_name() {
        for (var paper : new String[] {"deliberation", "convention", "article-28"}) {
            var page = visitor.get("/vienne/civray/ouvrir/documents/" + paper);
            assertThat(page.words()).contains("la commune de Civray").doesNotContain("{", "}");
            var text = visitor.get("/vienne/civray/ouvrir/documents/" + paper + ".txt");
            assertThat(text.header("Content-Disposition")).contains(paper + "-86078.txt");
            assertThat(text.body()).contains("commune de Civray").doesNotContain("#", "{");
        }
        assertThat(visitor.get("/interco/cc-du-haut-poitou/ouvrir/documents/deliberation").words())
                .contains("le conseil communautaire");
    }

    private String journalOf(String path) {
        return String.join(
                "\n",
                db.sql("select act || ' ' || why from journal where territoire = :id order by id")
                        .param("id", office.place(path).id())
                        .query(String.class)
                        .list());
    }

    private String stored() {
        return db.sql("select string_agg(c::text, ' ') from claim_code c")
                .query(String.class)
                .single();
    }
}
