package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A town hall opens its page and invites a colleague, by touching what is on the pages and in the
/// letters; each page on the way is looked at by axe, narrow and wide.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningBrowserTest {
    private static final String MAIRIE = "mairie@latille.test";
    private static final String COLLEAGUE = "lucie@latille.test";

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;
    private final List<String> faults = new ArrayList<>();
    private Passerby passerby;
    private Inspection inspection;

    @BeforeAll
    void sit_down() {
        passerby = new Passerby(address);
        inspection = new Inspection(passerby.browser);
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    @Test
    void a_town_hall_opens_its_page_and_a_colleague_joins() {
        asksAndConfirms();
        isChecked();
        fillsIn();
        passerby.opens("/vienne/latille");
        assertThat(passerby.reads())
                .contains("Page tenue par la mairie de Latillé.")
                .doesNotContain("pas encore rejoint");
        invites();
        joins();
        assertThat(faults.stream().distinct()).as("faults").isEmpty();
    }

    private void asksAndConfirms() {
        passerby.opens("/vienne/latille");
        passerby.touches("Ouvrir la page de ma commune");
        assertThat(passerby.heading()).isEqualTo("Ouvrir la page de Latillé");
        look();
        passerby.touches("Envoyer la demande");
        assertThat(passerby.reads()).contains("Donnez votre nom.");
        look();
        passerby.types("Votre nom", "Jeanne Martin");
        passerby.types("Votre fonction", "secrétaire de mairie");
        passerby.types("Adresse de courriel officielle", MAIRIE);
        passerby.types("Téléphone public", "05 49 00 00 00");
        clock.forward(Duration.ofSeconds(4));
        passerby.touches("Envoyer la demande");
        passerby.opensLetter(MAIRIE, "Confirmez votre demande");
        passerby.touches("Confirmer");
        look();
        passerby.touches("Confirmer");
        assertThat(passerby.heading()).contains("prouver que c’est la mairie");
        look();
    }

    private void isChecked() {
        var operator = people.known(new Email("operateur@eterritoire.test"), "L’exploitante");
        people.give(operator.id(), territoires.france(), Role.ADMINISTRATOR, Optional.empty());
        signsIn(operator);
        passerby.opens("/mairie/plateforme/ouvertures");
        look();
        passerby.touches("Mairie de Latillé");
        look();
        passerby.touches("Ouvrir : j’ai vérifié");
        assertThat(passerby.reads()).contains("ouverte");
        passerby.opens("/mairie/plateforme/moderateurs");
        look();
    }

    /// What the law wants on the page, before it is theirs.
    private void fillsIn() {
        signsIn(people.find(new Email(MAIRIE)).orElseThrow());
        passerby.opensLetter(MAIRIE, "Il reste les mentions légales");
        passerby.touches("Compléter les mentions légales");
        look();
        Claims.LEGAL.forEach(
                (field, words) -> passerby.browser.findElement(By.id(field)).sendKeys(words));
        passerby.touches("Enregistrer");
        assertThat(passerby.reads()).contains("Tout y est.");
        look();
        passerby.opens("/mairie/86121");
        assertThat(passerby.heading()).isEqualTo("Mairie de Latillé");
        look();
    }

    private void invites() {
        passerby.opensLetter(MAIRIE, "La page est ouverte");
        passerby.touches("Entrer dans le bureau");
        assertThat(passerby.heading()).isEqualTo("Équipe");
        passerby.types("Son adresse de courriel", COLLEAGUE);
        passerby.touches("Envoyer l’invitation");
        assertThat(passerby.reads()).contains("Invitations en attente", COLLEAGUE);
        look();
        passerby.touches("Passer la main");
        look();
        passerby.touches("Délégation");
        look();
    }

    private void joins() {
        passerby.browser.manage().deleteAllCookies();
        passerby.opensLetter(COLLEAGUE, "Rejoindre l’équipe");
        passerby.touches("Voir l’invitation");
        look();
        passerby.types("Votre nom", "Lucie Renard");
        passerby.touches("Accepter ce rôle");
        assertThat(passerby.heading()).isEqualTo("C’est fait");
        look();
        signsIn(people.find(new Email(COLLEAGUE)).orElseThrow());
        passerby.opens("/mairie/86121/equipe");
        assertThat(passerby.reads()).contains("Jeanne Martin", "Lucie Renard");
        look();
    }

    private void look() {
        faults.addAll(inspection.faults());
    }

    /// As signing in does.
    private void signsIn(Person person) {
        passerby.opens("/plan-du-site");
        passerby.browser.manage().deleteAllCookies();
        passerby.browser
                .manage()
                .addCookie(new Cookie("bureau", Office.sessionOf(sessions, person, true)));
    }
}
