package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A secretary signs in on a small telephone: by a letter and its code, then chooses second
/// factors, then signs in by a passkey alone.
@InBrowser
class SigningInBrowserTest {
    private static final String JEANNE = "jeanne@vouille.test";
    private static final String CODE = "\\b\\d{3} \\d{3}\\b";

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private TestClock clock;
    private Passerby jeanne;
    private VirtualAuthenticator telephone;

    @BeforeEach
    void sit_down() {
        clock.reset();
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var person = people.known(new Email(JEANNE), "Jeanne Martin");
        people.open(vouille);
        people.give(person.id(), vouille, Role.MODERATOR, Optional.empty());
        jeanne = new Passerby(address);
        jeanne.browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        telephone =
                jeanne.browser.addVirtualAuthenticator(
                        new VirtualAuthenticatorOptions()
                                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                                .setHasResidentKey(true)
                                .setHasUserVerification(true)
                                .setIsUserVerified(true));
    }

    @AfterEach
    void leave() {
        jeanne.close();
    }

    private void signsInByLetter() {
        jeanne.opens("/connexion?suite=/mairie/compte");
        jeanne.types("Votre adresse de courriel", JEANNE);
        jeanne.touches("Recevoir un courriel de connexion");
        assertThat(jeanne.reads()).contains("Un courriel vient de partir");
        jeanne.opensLetter(JEANNE, "Votre connexion");
        var letter = jeanne.reads();
        assertThat(letter).containsPattern(CODE);
        var code = letter.replaceAll("(?s).*(" + CODE + ").*", "$1");
        jeanne.opens("/connexion/code");
        jeanne.types("Les six chiffres du courriel", code);
        jeanne.touches("Se connecter");
        assertThat(jeanne.heading()).isEqualTo("Mon compte");
    }

    @Test
    void by_letter_then_passkey_and_application_then_by_the_passkey_alone() throws Exception {
        signsInByLetter();
        jeanne.touches("Ajouter une clé d’accès");
        jeanne.types("Comment l’appeler", "Mon petit téléphone");
        jeanne.touches("Créer ma clé d’accès");
        assertThat(jeanne.heading()).isEqualTo("Mon compte");
        assertThat(jeanne.reads()).contains("Mon petit téléphone");
        assertThat(telephone.getCredentials()).hasSize(1);

        jeanne.touches("Ajouter une application");
        var secret = jeanne.browser.findElement(By.cssSelector(".spaced")).getText();
        jeanne.types(
                "Les six chiffres de l’application",
                new CodeApplication(secret).shows(Instant.now()));
        jeanne.touches("Ajouter cette application");
        assertThat(jeanne.reads()).contains("Mon téléphone");
        assertThat(new Inspection(jeanne.browser).faults()).isEmpty();

        jeanne.touches("Se déconnecter");
        assertThat(jeanne.reads()).contains("Vous êtes déconnecté");
        jeanne.opens("/connexion?suite=/mairie/compte");
        jeanne.touches("Se connecter avec une clé d’accès");
        assertThat(jeanne.heading()).isEqualTo("Mon compte");

        usesThePasskeyAsASecondFactorAndTrusts();
        refusesAForeignDevice();
    }

    private void usesThePasskeyAsASecondFactorAndTrusts() {
        jeanne.touches("Se déconnecter");
        jeanne.opens("/connexion?suite=/mairie/compte");
        jeanne.types("Votre adresse de courriel", JEANNE);
        jeanne.touches("Recevoir un courriel de connexion");
        opensSecondLetter();
        jeanne.touches("Se connecter");
        jeanne.touches("Se connecter");
        assertThat(jeanne.heading()).isEqualTo("Second moyen de connexion");
        jeanne.touches("Utiliser ma clé d’accès");
        assertThat(jeanne.heading()).isEqualTo("Mon compte");
    }

    /// The newest stands first, once it is there.
    private void opensSecondLetter() {
        var both = By.xpath("//li[contains(., '" + JEANNE + "')][contains(., 'Votre connexion')]");
        var patient = Chromium.patient(jeanne.browser);
        patient.until(
                browser -> {
                    jeanne.opens("/dev/mails");
                    return browser.findElements(both).size() == 2;
                });
        jeanne.opensLetter(JEANNE, "Votre connexion");
    }

    private void refusesAForeignDevice() {
        telephone.removeAllCredentials();
        jeanne.touches("Se déconnecter");
        jeanne.opens("/connexion");
        jeanne.browser.findElement(By.xpath("//button[contains(., 'clé d’accès')]")).click();
        var said = By.cssSelector(".key-said");
        Chromium.patient(jeanne.browser)
                .until(browser -> browser.findElement(said).getText().contains("n’a pas répondu"));
    }
}
