package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The second proof, asked of whoever publishes or decides (S-7.6).
@LineTest
class SecondFactorTest {
    private static final String DECIDING = "/mairie/86294/decider";

    @Autowired SignIns signIns;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    /// Adds an application to somebody's account, as its page says.
    private CodeApplication addsApplication(Clerk clerk) {
        var page = clerk.open("/mairie/compte/application");
        var application = new CodeApplication(page.field("secret"));
        var added =
                clerk.post(
                        "/mairie/compte/application",
                        Map.of(
                                "secret",
                                page.field("secret"),
                                "nom",
                                "Téléphone de Jeanne",
                                "code",
                                application.shows(clock.instant())));
        assertThat(added.location()).isEqualTo("/mairie/compte");
        return application;
    }

    private List<String> makesCard(Clerk clerk) {
        clerk.open("/mairie/compte/carte");
        var made = clerk.post("/mairie/compte/carte", Map.of());
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        return made.html().select(".code-card code").eachText();
    }

    private Page proves(Clerk clerk, String code) {
        clerk.open("/connexion/second-facteur");
        return clerk.post("/connexion/second-facteur", Map.of("code", code));
    }

    private boolean isIn(Clerk clerk) {
        return clerk.get("/mairie/compte").status() == 200;
    }

    @Test
    void whoever_decides_chooses_a_second_factor_at_the_first_sign_in() {
        var clerk = signIns.signedIn(signIns.newPerson(Role.MODERATOR));
        var page = clerk.get("/connexion/second-facteur?suite=" + DECIDING);
        assertThat(page.words()).contains("Choisissez un second moyen", "Carte de codes");
        assertThat(page.link("Application")).endsWith("suite=%2Fmairie%2F86294%2Fdecider");
    }

    @Test
    void a_code_of_the_application_opens_once() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var application = addsApplication(signIns.signedIn(jeanne));
        assertThat(signIns.letterAbout(jeanne, "vient d’être ajouté")).contains("Application");

        var monday = signIns.signedIn(jeanne);
        assertThat(monday.get("/mairie/compte").location()).startsWith("/connexion/second-facteur");
        assertThat(proves(monday, application.shows(clock.instant())).status()).isEqualTo(422);
        clock.forward(Duration.ofSeconds(60));
        var now = application.shows(clock.instant());
        assertThat(proves(monday, now).location()).isEqualTo("/mairie");
        assertThat(isIn(monday)).isTrue();
        assertThat(proves(signIns.signedIn(jeanne), now).status()).isEqualTo(422);
    }

    @Test
    void a_printed_card_is_a_full_second_factor_and_each_code_opens_once() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var first = signIns.signedIn(jeanne);
        var codes = makesCard(first);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(proves(first, codes.getFirst().toLowerCase(java.util.Locale.ROOT)).status())
                .isEqualTo(302);
        assertThat(isIn(first)).isTrue();

        var second = signIns.signedIn(jeanne);
        assertThat(proves(second, codes.getFirst()).status()).isEqualTo(422);
        assertThat(proves(second, codes.get(1)).status()).isEqualTo(302);
        assertThat(second.get("/mairie/compte").words()).contains("Il reste 8 codes");

        var renewed = makesCard(second);
        assertThat(proves(signIns.signedIn(jeanne), codes.get(2)).status()).isEqualTo(422);
        assertThat(proves(signIns.signedIn(jeanne), renewed.get(2)).status()).isEqualTo(302);
    }

    @Test
    void a_trusted_computer_is_not_asked_again_until_it_is_forgotten() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var clerk = signIns.signedIn(jeanne);
        var codes = makesCard(clerk);
        clerk.open("/connexion/second-facteur");
        clerk.post("/connexion/second-facteur", Map.of("code", codes.get(0), "ordinateur", "oui"));
        assertThat(clerk.get("/mairie/compte").words()).contains("Firefox sur Windows");
        leaves(clerk);
        returns(clerk, jeanne);
        assertThat(isIn(clerk)).isTrue();

        var colleague = signIns.newPerson(Role.MODERATOR);
        makesCard(signIns.signedIn(colleague));
        leaves(clerk);
        returns(clerk, colleague);
        assertThat(isIn(clerk)).isFalse();

        leaves(clerk);
        returns(clerk, jeanne);
        var forget = clerk.get("/mairie/compte").html().selectFirst("form[action*=ordinateurs]");
        clerk.post(forget.attr("action"), Map.of());
        leaves(clerk);
        returns(clerk, jeanne);
        assertThat(isIn(clerk)).isFalse();
    }

    private void leaves(Clerk clerk) {
        clerk.get("/connexion");
        clerk.post("/connexion/fin", Map.of());
        assertThat(clerk.get("/mairie/compte").location()).startsWith("/connexion?");
    }

    private void returns(Clerk clerk, Person person) {
        signIns.asks(clerk, person.mail().value(), "/mairie");
        signIns.types(clerk, SignIns.code(signIns.letter(person.mail().value())));
    }

    @Test
    void after_ninety_days_a_computer_is_asked_again() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var clerk = signIns.signedIn(jeanne);
        var codes = makesCard(clerk);
        clerk.open("/connexion/second-facteur");
        clerk.post("/connexion/second-facteur", Map.of("code", codes.get(0), "ordinateur", "oui"));
        leaves(clerk);
        db.sql(
                        "update trusted_browser set expires_at = expires_at - interval '90 days'"
                                + " where person = :person")
                .param("person", jeanne.id().value())
                .update();
        returns(clerk, jeanne);
        assertThat(isIn(clerk)).isFalse();
    }

    @Test
    void an_old_session_without_a_factor_may_not_choose_one() {
        var clerk = signIns.signedIn(signIns.newPerson(Role.MODERATOR));
        clock.forward(Duration.ofMinutes(15));
        assertThat(clerk.get("/connexion/second-facteur").location()).startsWith("/connexion?");
        assertThat(clerk.get("/mairie/compte/carte").location()).startsWith("/connexion?");
        clerk.get("/connexion");
        var forced = clerk.post("/mairie/compte/carte", Map.of());
        assertThat(forced.location()).startsWith("/connexion?");
    }

    @Test
    void the_last_factor_stays_while_the_role_asks_for_one() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var clerk = signIns.signedIn(jeanne);
        addsApplication(clerk);
        var account = clerk.get("/mairie/compte");
        var remove = account.html().selectFirst("form[action*=moyens]").attr("action");
        clerk.post(remove, Map.of());
        assertThat(clerk.get("/mairie/compte").words()).contains("C’est votre dernier moyen");

        makesCard(clerk);
        clerk.get("/mairie/compte");
        clerk.post(remove, Map.of());
        assertThat(clerk.get("/mairie/compte").words())
                .contains("C’est retiré")
                .doesNotContain("Téléphone de Jeanne");
        assertThat(signIns.letterAbout(jeanne, "retiré")).contains("Application");
    }

    @Test
    void nobody_removes_what_is_another_persons() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var hers = signIns.signedIn(jeanne);
        addsApplication(hers);
        var remove =
                hers.get("/mairie/compte")
                        .html()
                        .selectFirst("form[action*=moyens]")
                        .attr("action");
        var other = signIns.signedIn(signIns.newPerson(Role.MODERATOR));
        addsApplication(other);
        other.get("/mairie/compte");
        assertThat(other.post(remove, Map.of()).status()).isEqualTo(404);
        assertThat(hers.get("/mairie/compte").words()).contains("Téléphone de Jeanne");
    }

    @Test
    void whoever_has_lost_all_is_helped_and_begins_again() {
        var jeanne = signIns.newPerson(Role.MODERATOR);
        var clerk = signIns.signedIn(jeanne);
        addsApplication(clerk);
        signIns.reset(jeanne);
        assertThat(clerk.get("/mairie/compte").location()).startsWith("/connexion?");
        assertThat(signIns.letterAbout(jeanne, "viennent d’être retirés")).isNotEmpty();
        var again = signIns.signedIn(jeanne).get("/connexion/second-facteur");
        assertThat(again.words()).contains("Choisissez un second moyen");
    }
}
