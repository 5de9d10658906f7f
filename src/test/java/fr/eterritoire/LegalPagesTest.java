package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.site.AccessibilityStatement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/// What the law wants every site to say.
@LineTest
class LegalPagesTest {
    @Autowired Visitor visitor;

    @Test
    void the_accessibility_statement_has_every_part_in_the_order_of_the_law() {
        var page = visitor.get("/accessibilite").html();
        assertThat(page.select("main h2, main h3").eachText())
                .containsExactly(
                        "État de conformité",
                        "Résultats des tests",
                        "Contenus non accessibles",
                        "Non-conformités",
                        "Dérogations pour charge disproportionnée",
                        "Contenus non soumis à l’obligation d’accessibilité",
                        "Établissement de cette déclaration d’accessibilité",
                        "Technologies utilisées pour la réalisation du site",
                        "Environnement de test",
                        "Outils pour évaluer l’accessibilité",
                        "Pages du site ayant fait l’objet de la vérification",
                        "Retour d’information et contact",
                        "Voies de recours");
        assertThat(page.select("main").text())
                .contains("article 47 de la loi", "toutes les pages de ce site")
                .contains("établie le 24 novembre 2026", "axe-core", "HTML")
                .contains("en une semaine", "Libre réponse 71120, 75342 Paris CEDEX 07");
        assertThat(page.select("main a").eachAttr("href"))
                .contains(
                        "https://formulaire.defenseurdesdroits.fr/",
                        "https://www.defenseurdesdroits.fr/saisir/delegues",
                        "/accessibilite/schema-pluriannuel")
                .anyMatch(link -> link.startsWith("mailto:"));
    }

    @Test
    void until_an_audit_every_page_says_that_it_does_not_conform() {
        for (var address : List.of("/", "/vienne/vouille", "/vienne", "/communes")) {
            var mention =
                    visitor.get(address).html().select("footer a[href=/accessibilite]").text();
            assertThat(mention).as(address).isEqualTo("Accessibilité : non conforme");
        }
        var words = visitor.get("/accessibilite").words();
        assertThat(words)
                .contains("Ce site est non conforme", "aucun taux")
                .doesNotContain("totalement conforme", "partiellement conforme");
    }

    @Test
    void every_page_that_the_statement_names_is_there() {
        for (var page : AccessibilityStatement.KNOWN.pages()) {
            assertThat(visitor.get(page.address()).status()).as(page.name()).isEqualTo(200);
        }
    }

    @Test
    void the_plan_of_three_years_has_its_headings() {
        assertThat(visitor.get("/accessibilite/schema-pluriannuel").html().select("h2").eachText())
                .contains("Référent", "Moyens", "Formation", "Clauses et marchés", "Calendrier")
                .anyMatch(heading -> heading.startsWith("Plan d’action"));
    }
}
