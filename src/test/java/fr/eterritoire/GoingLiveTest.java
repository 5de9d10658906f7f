package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// Pages become the town hall's own only once the law has its due on them (S-2.13).
@LineTest
class GoingLiveTest {
    private static final String OFFICE = "/mairie/86294";

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;
    @Autowired Territoires territoires;

    @Test
    void until_nothing_is_missing_the_operator_publishes_and_the_claimant_reads_what_is_missing() {
        var path = "/vienne/yversay";
        var claim = new Claims(village, office, path).confirmed();
        var operator = office.operator();
        operator.post(claim.atTheOperators(operator) + "/controle", Map.of());

        assertThat(claim.role()).isEqualTo("ADMINISTRATOR");
        assertThat(claim.page().words())
                .contains("Il reste les mentions légales", "Directeur ou directrice")
                .doesNotContain("est ouverte");
        var letter = village.letters().last(claim.mail, "Il reste les mentions légales");
        assertThat(letter.link("Compléter les mentions légales")).endsWith("/mentions");
        assertThat(visitor.get(path).words()).contains(ClaimTest.NOTICE);
        assertThat(visitor.get(path + "/ouvrir").words()).contains("déjà ouverte");

        claim.fillInTheLegalFacts();
        assertThat(visitor.get(path).words()).contains("Page tenue par la mairie d’Yversay.");
        assertThat(village.letters().last(claim.mail, "La page est ouverte").words())
                .contains("c’est vous qui l’administrez");
        assertThat(visitor.get(path + "/mentions-legales").words())
                .contains("Paul Girard", "Centre de gestion");
    }

    @Test
    void before_that_the_town_hall_publishes_nothing_and_its_draft_waits() {
        var chire = territoires.findCommune(new CodeInsee("86074")).orElseThrow();
        var mayor = office.holder("maire@chire.test", chire, Role.ADMINISTRATOR);
        var clerk = office.signedIn(mayor, true);
        var redactor = new Redactor(clerk, "/mairie/86074");
        var review = redactor.write(Redactor.answers("Fête du four", village.day(20)));
        assertThat(review.words()).contains("Rien ne peut être publié", "mentions légales");
        var draft = Redactor.draftOf(review);
        redactor.publish(review);
        clerk.post(draft + "/programmation", Map.of("jour", "2027-01-01", "heure", "09:00"));
        assertThat(clerk.get("/mairie/86074/annonces?etat=a-venir").words())
                .doesNotContain("Fête du four");

        clerk.get("/mairie/86074/mentions");
        clerk.post("/mairie/86074/mentions", Claims.LEGAL);
        assertThat(people.isOpen(chire)).isTrue();
        assertThat(clerk.get("/mairie/86074/journal").words())
                .contains("Page tenue désormais par la mairie");
        assertThat(redactor.publish(clerk.get(draft + "/relecture")).words())
                .contains("Fête du four");
    }

    @Test
    void what_is_there_is_never_emptied_again() {
        var clerk = office.at(Village.Commune.VOUILLE, Role.ADMINISTRATOR);
        clerk.get(OFFICE + "/mentions");
        clerk.post(OFFICE + "/mentions", Claims.LEGAL);
        var page = clerk.post(OFFICE + "/mentions", Map.of("adresse", "1 place de la Mairie"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("cette mention ne peut plus être vide");
        assertThat(visitor.get("/vienne/vouille/mentions-legales").words()).contains("Paul Girard");
    }

    @Test
    void public_pages_lead_to_the_notices_of_whoever_publishes_them() {
        var event = village.proposes("Loto des mentions").confirmed().published().address();
        for (var address : new String[] {"/vienne/vouille", "/vienne/vouille/agenda", event}) {
            assertThat(visitor.get(address).link("Données personnelles"))
                    .isEqualTo("/vienne/vouille/mentions-legales#donnees");
        }
        assertThat(visitor.get("/vienne").link("Mentions légales")).isEqualTo("/mentions-legales");
    }
}
