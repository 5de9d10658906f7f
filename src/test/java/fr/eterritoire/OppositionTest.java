package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;

/// The space of councillors who are not of the majority: theirs, from 1,000 inhabitants on.
@LineTest
class OppositionTest {
    private static final String LENCLOITRE = "86128";
    private static final String PAGE = "/vienne/lencloitre";

    @Autowired Office office;
    @Autowired Village village;
    @Autowired Visitor visitor;

    private Clerk mayor() {
        return at(LENCLOITRE, Role.ADMINISTRATOR);
    }

    private Clerk at(String insee, Role role) {
        var mail = role.name().toLowerCase(java.util.Locale.ROOT) + "@" + insee + ".test";
        return office.signedIn(office.holder(mail, insee, role), true);
    }

    private String names(Clerk mayor, String group, String mail) {
        mayor.get("/mairie/86128/expression");
        var answers = Map.of("nom", group, "courriel", mail);
        assertThat(mayor.post("/mairie/86128/expression", answers).location())
                .endsWith("?suite=nomme");
        return village.letters()
                .last(mail, "Écrire au nom du groupe «\u00a0" + group)
                .link("Écrire notre texte");
    }

    @Test
    void a_group_writes_what_it_wants_and_the_public_reads_it_as_it_was_written() {
        var mayor = mayor();
        assertThat(visitor.get(PAGE).words())
                .contains("Expression de l’opposition", "L’espace d’expression");
        var link = names(mayor, "Lencloître ensemble", "ensemble@lencloitre.test");
        assertThat(visitor.get(PAGE + "/expression").words())
                .contains("Lencloître ensemble", "Pas encore de texte");

        visitor.get(link);
        var text = "La piscine coûte trop cher.\n\n<b>Voyons</b> pourquoi.";
        assertThat(visitor.post(link, Map.of("texte", text)).location()).endsWith("?suite=ecrit");
        var shown = visitor.get(PAGE + "/expression");
        assertThat(shown.words()).contains("La piscine coûte trop cher.", "<b>Voyons</b>");
        assertThat(shown.header("Set-Cookie")).isEmpty();
        assertThat(visitor.get(PAGE).words()).contains("Lencloître ensemble, texte du");
        assertThat(visitor.get("/en" + PAGE + "/expression").words())
                .contains("La piscine coûte trop cher.", "cannot change them");

        visitor.post(link, Map.of("texte", "Nous avons changé d’avis."));
        assertThat(visitor.get(PAGE + "/expression").words())
                .contains("changé d’avis")
                .doesNotContain("piscine");
        assertThat(mayor.get("/mairie/86128/journal").words())
                .contains("Texte publié par un groupe d’opposition", "le groupe d’élus n°");
    }

    @Test
    void the_town_hall_sees_no_field_to_change_a_text_and_has_no_link_to_it() {
        var mayor = mayor();
        var link = names(mayor, "Un autre avenir", "avenir@lencloitre.test");
        visitor.post(link, Map.of("texte", "Notre programme."));
        var screen = mayor.get("/mairie/86128/expression");
        assertThat(screen.words()).contains("Un autre avenir", "ni le modifier");
        assertThat(screen.html().select("textarea")).isEmpty();
        assertThat(screen.body()).doesNotContain(link);
        assertThat(
                        at(LENCLOITRE, Role.MODERATOR)
                                .withToken()
                                .post("/mairie/86128/expression", Map.of())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_group_gets_its_link_without_asking_the_town_hall_and_nobody_learns_whose_it_is() {
        names(mayor(), "Les trois", "trois@lencloitre.test");
        village.waits(Duration.ofHours(49));
        var asked = PAGE + "/expression/lien";
        var known = visitor.post(asked, Map.of("courriel", "trois@lencloitre.test")).words();
        var unknown = visitor.post(asked, Map.of("courriel", "rien@lencloitre.test")).words();
        assertThat(known).isEqualTo(unknown).contains("son lien vient de partir");
        assertThat(village.letters().of("rien@lencloitre.test", "Écrire")).isEmpty();
        var letters = village.letters().of("trois@lencloitre.test", "Écrire au nom du groupe");
        assertThat(visitor.get(letters.getFirst().link("Écrire notre texte")).status())
                .isEqualTo(410);
        var link = letters.getLast().link("Écrire notre texte");
        assertThat(visitor.get(link).header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.post(link, Map.of("texte", "x".repeat(3_001))).status()).isEqualTo(422);
        assertThat(visitor.post(link, Map.of("texte", " ")).status()).isEqualTo(422);
    }

    @Test
    void a_group_that_is_ended_leaves_the_page_is_told_and_writes_no_more() {
        var mayor = mayor();
        var link = names(mayor, "Liste dissoute", "dissoute@lencloitre.test");
        visitor.post(link, Map.of("texte", "Adieu à tous."));
        var end =
                mayor
                        .get("/mairie/86128/expression")
                        .html()
                        .select("form[action*=/expression/]")
                        .stream()
                        .filter(form -> form.closest("li").text().contains("Liste dissoute"))
                        .map(form -> form.attr("action"))
                        .findFirst()
                        .orElseThrow();
        assertThat(at("86107", Role.ADMINISTRATOR).withToken().post(end, Map.of()).status())
                .isEqualTo(404);
        mayor.post(end, Map.of());
        assertThat(visitor.get(PAGE + "/expression").words()).doesNotContain("Adieu");
        assertThat(visitor.post(link, Map.of("texte", "Encore nous.")).status()).isEqualTo(410);
        assertThat(village.letters().last("dissoute@lencloitre.test", "est fermé").words())
                .contains("tribunal administratif");
    }

    @Test
    void below_a_thousand_inhabitants_nothing_is_shown_until_a_group_is_named() {
        var mayor = at("86107", Role.ADMINISTRATOR);
        assertThat(visitor.get("/vienne/gouex").words()).contains("tenue par la mairie");
        assertThat(visitor.get("/vienne/gouex").words()).doesNotContain("opposition");
        assertThat(mayor.get("/mairie/86107/expression").words()).contains("moins de 1 000");
    }
}
