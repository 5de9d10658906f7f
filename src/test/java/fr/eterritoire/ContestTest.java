package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Whoever is known at a town hall stops a claim by one link; the operator settles.
@LineTest
class ContestTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Office office;
    @Autowired People people;

    @Test
    void somebody_known_at_the_town_hall_contests_and_everything_that_came_from_it_stops() {
        var chalandray = office.place("/vienne/chalandray");
        var team = Offices.address(chalandray, "/equipe");
        var claim = new Claims(village, office, "/vienne/chalandray").confirmed();
        var operator = office.operator();
        var check = claim.atTheOperators(operator);
        operator.post(check + "/adresse", Map.of("courriel", "maire@chalandray.test"));
        operator.post(check + "/controle", Map.of());
        claim.fillInTheLegalFacts();
        var impostor = people.find(new Email(claim.mail)).orElseThrow();
        var clerk = office.signedIn(impostor, true);
        var accomplice = office.holder("complice@ailleurs.test", chalandray, Role.MODERATOR);
        people.give(accomplice.id(), chalandray, Role.MODERATOR, Optional.of(impostor.id()));
        assertThat(clerk.get(team).status()).isEqualTo(200);

        village.waits(Duration.ofHours(6));
        var known = village.letters().last("maire@chalandray.test", "demande à ouvrir");
        var contest = known.link("Voir la demande, ou la contester");
        assertThat(visitor.get(contest).words()).contains("Jeanne Martin", "Contester");
        assertThat(visitor.get(contest).header("Referrer-Policy")).isEqualTo("no-referrer");
        visitor.post(contest, Map.of("motif", "Elle a quitté la mairie en mars."));

        assertThat(visitor.get(contest).words()).contains("La demande est suspendue");
        assertThat(clerk.get(team).location()).startsWith("/connexion");
        assertThat(office.signedIn(accomplice, true).get(team).status()).isEqualTo(404);
        assertThat(visitor.get("/vienne/chalandray").words()).contains(ClaimTest.NOTICE);
        assertThat(operator.get(check).words()).contains("Elle a quitté la mairie en mars.");
        assertThat(village.letters().last(claim.mail, "suspendue").words()).contains("conteste");

        operator.post(check + "/retablissement", Map.of());
        assertThat(claim.role()).isEqualTo("ADMINISTRATOR");
        assertThat(visitor.get("/vienne/chalandray").words()).doesNotContain(ClaimTest.NOTICE);
    }

    @Test
    void a_contest_comes_too_late_after_seven_days() {
        var claim = new Claims(village, office, "/vienne/maille").confirmed();
        var operator = office.operator();
        var check = claim.atTheOperators(operator);
        operator.post(check + "/adresse", Map.of("courriel", "maire@maille.test"));
        operator.post(check + "/controle", Map.of());
        var contest =
                village.letters()
                        .last("maire@maille.test", "demande à ouvrir")
                        .link("Voir la demande, ou la contester");
        village.waits(Duration.ofDays(7).plusMinutes(1));
        assertThat(visitor.post(contest, Map.of()).status()).isEqualTo(410);
        assertThat(claim.role()).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void a_contested_claim_cannot_be_proven_and_a_refused_one_opens_nothing() {
        var claim = new Claims(village, office, "/vienne/frozes").confirmed();
        var operator = office.operator();
        var check = claim.atTheOperators(operator);
        var code = operator.post(check + "/code", Map.of()).html().select(".paper-code").text();
        operator.post(check + "/adresse", Map.of("courriel", "maire@frozes.test"));
        var contest =
                village.letters()
                        .last("maire@frozes.test", "demande à ouvrir")
                        .link("Voir la demande, ou la contester");
        visitor.post(contest, Map.of());
        claim.tries(code);
        operator.post(check + "/controle", Map.of());
        assertThat(people.isOpen(office.place("/vienne/frozes"))).isFalse();

        operator.post(check + "/refus", Map.of());
        assertThat(village.letters().last(claim.mail, "Votre demande").words()).contains("refusée");
        assertThat(visitor.get(claim.link()).status()).isEqualTo(410);
        operator.post(check + "/retablissement", Map.of());
        assertThat(people.isOpen(office.place("/vienne/frozes"))).isFalse();
    }
}
