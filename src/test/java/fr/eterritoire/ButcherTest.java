package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CHAUVIGNY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;
import fr.eterritoire.projets.Telling;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;

/// A village cannot find anybody to take over its butcher’s shop; this is how it ends well.
@LineTest
class ButcherTest {
    private static final String RELATIONS = "/mairie/86294/relations";
    private static final String HELLO = "Bonjour, je suis boucher et je voudrais visiter.";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired Telling telling;
    @Autowired JdbcClient db;

    /// The commune posts the takeover with its terms.
    ///
    /// @return where the public reads it
    private String posted(Clerk clerk, String title) {
        var form = "/mairie/86294/petites-annonces/nouvelle";
        var typed = clerk.get(form + "?type=fonds-de-commerce&sens=offre").form();
        typed.set("titre", title);
        typed.set("description", "Murs à la commune, laboratoire aux normes.");
        typed.set("metier", "Boucherie");
        typed.set("loyer", "450");
        typed.set("surface", "95");
        typed.set("visite", "le lundi, avec la mairie");
        typed.set("pas", "relire");
        var review = clerk.get(clerk.post(form, typed).location());
        var there = clerk.post(Redactor.draftOf(review) + "/publication", Map.of()).location();
        return clerk.get(there).link("Voir la page en ligne");
    }

    private Proposal project(String where) {
        return village.online(
                village.annonce(
                        CHAUVIGNY,
                        "projet-cherche-commune",
                        "offre",
                        "Je reprends une boucherie",
                        Map.of("metier", "boucherie", "secteur", where, "surface", "80")));
    }

    private void told() {
        village.waitsUntilNobodyCanUndo();
        telling.run();
        telling.run();
    }

    @Test
    void the_takeover_is_matched_visited_concluded_and_closed_as_taken_over() {
        var clerk = office.at(VOUILLE, Role.EDITOR);
        var shop = posted(clerk, "La boucherie de Vouillé");
        var project = project("Nouvelle-Aquitaine");
        told();

        var why =
                new String[] {
                    "même métier : boucherie",
                    "dans la région cherchée : Nouvelle-Aquitaine",
                    "95 m² pour 80 m² cherchés"
                };
        var toTheCommune = village.letters().of(VOUILLE.decider, "Ce qui correspond");
        assertThat(toTheCommune)
                .filteredOn(letter -> letter.subject().contains("La boucherie de Vouillé"))
                .filteredOn(letter -> letter.words().contains(project.title()))
                .singleElement()
                .satisfies(letter -> assertThat(plain(letter.words())).contains(why));
        var toThem = village.letters().of(project.author(), "Ce qui correspond");
        assertThat(toThem).hasSize(1);
        assertThat(plain(toThem.getFirst().words()))
                .contains("La boucherie de Vouillé")
                .contains(why);
        assertThat(plain(clerk.get(RELATIONS).words())).contains(project.title()).contains(why);
        assertThat(plain(visitor.get(project.authorLink()).words())).contains(why);

        var paul = new Correspondence(village, shop, project.author());
        var his = paul.writes(HELLO);
        assertThat(clerk.get("/mairie").words())
                .contains(Correspondence.NAME, "attend votre réponse");
        var relation = relationOf(clerk, "La boucherie de Vouillé");
        answers(clerk, relation, "Venez lundi à 10 h, la clé est à la mairie.");
        assertThat(visitor.get(his).words()).contains("Venez lundi à 10 h");
        assertThat(clerk.get(relation).words()).contains("réponse envoyée");
        assertThat(said(clerk, relation, "VISIT")).contains("visite prévue");
        assertThat(said(clerk, relation, "IN_PROGRESS")).contains("en cours");

        concludedElsewhere(4);
        assertThat(visitor.get("/vienne/annonces").words()).doesNotContain("ont abouti");
        assertThat(said(clerk, relation, "CONCLUDED")).contains("conclue");
        assertThat(village.letters().last(paul.mail(), "C’est conclu").words())
                .contains("Mairie de Vouillé", "a abouti");
        assertThat(visitor.get(shop).status()).isEqualTo(410);
        assertThat(visitor.get(shop).words()).contains("Repris");
        assertThat(visitor.get("/vienne/vouille/annonces").words())
                .doesNotContain("La boucherie de Vouillé")
                .contains("5 mises en relation ont abouti");
        assertThat(said(clerk, relation, "CLOSED")).contains("conclue");
        assertThat(visitor.get(project.authorLink()).words()).doesNotContain("La boucherie de V");
    }

    private static String plain(String words) {
        return words.replaceAll("[\u00a0\u202f]", " ");
    }

    private static String relationOf(Clerk clerk, String topic) {
        var lines = clerk.get(RELATIONS).html().select("li:contains(" + topic + ")");
        return lines.select("a[id^=relation-]").attr("href");
    }

    private static void answers(Clerk clerk, String relation, String words) {
        var desk = clerk.get(relation).link("Lire et répondre");
        clerk.get(desk);
        clerk.post(desk + "/reponse", Map.of("message", words));
    }

    private static String said(Clerk clerk, String relation, String state) {
        clerk.post(relation + "/etat", Map.of("etat", state));
        return clerk.get(relation).words();
    }

    private void concludedElsewhere(int many) {
        db.sql(
                        """
                        insert into mise_en_relation (office, topic, state, started_at, waits_for_office, since)
                        select t.id, '', 'CONCLUDED', now(), false, now()
                          from territoire t, generate_series(1, :many) where t.code = '86294' and t.kind = 'COMMUNE'
                        """)
                .param("many", many)
                .update();
    }

    @Test
    void either_side_puts_aside_what_it_does_not_want_and_the_commune_may_write_first() {
        var clerk = office.at(VOUILLE, Role.EDITOR);
        posted(clerk, "La boucherie du bas bourg");
        var near = project("à 40 km de Poitiers");
        var far = project("La Réunion");
        assertThat(visitor.get(far.authorLink()).words()).doesNotContain("bas bourg");
        assertThat(plain(visitor.get(near.authorLink()).words()))
                .contains("bas bourg", "km de Poitiers (cherché à 40 km au plus)");

        var offered = "h3:contains(bas bourg) + ul li:contains(" + near.title() + ")";
        var answer = clerk.get(RELATIONS).html().select(offered);
        var path = answer.select("form[action$=/ecart]").attr("action").replace("/ecart", "");
        clerk.post(path + "/message", Map.of("message", "Notre boucherie vous attend."));
        var link = new Correspondence(village, "", near.author()).linkOf(near.author());
        assertThat(visitor.get(link).words())
                .contains("Mairie de Vouillé", "Notre boucherie vous attend.");
        visitor.post(link + "/reponse", Map.of("message", "Merci, je viens voir."));
        assertThat(clerk.get("/mairie").words()).contains("attend votre réponse");
        assertThat(clerk.get(RELATIONS).html().select(offered).text()).contains("Vous lui avez");
        clerk.post(path + "/message", Map.of("message", "À lundi, donc."));
        assertThat(visitor.get(link).words()).contains("vous attend.", "À lundi, donc.");

        var long4000 = "Nous avons beaucoup à dire. ".repeat(150);
        var tooLong = clerk.post(path + "/message", Map.of("message", long4000));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.words()).contains(long4000.strip());
        visitor.post(link + "/fin", Map.of());
        var refused = clerk.post(path + "/message", Map.of("message", "Vous venez ?"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Ce message ne peut pas être remis.", "Vous venez ?");
        assertThat(village.letters().of(near.author(), "Vous venez ?")).isEmpty();

        clerk.post(path + "/ecart", Map.of());
        assertThat(clerk.get(RELATIONS).html().select(offered)).isEmpty();
        assertThat(visitor.get(near.authorLink()).words()).contains("bas bourg");
        var form = visitor.get(near.authorLink()).html().select("li:contains(bas bourg) form");
        visitor.post(form.attr("action"), Map.of());
        assertThat(visitor.get(near.authorLink()).words()).doesNotContain("bas bourg");
    }
}
