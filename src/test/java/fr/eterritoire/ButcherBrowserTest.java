package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.projets.Telling;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The butcher’s shop of Vouillé, from the town hall that posts it to the butcher who takes it
/// over, as all of them touch it.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ButcherBrowserTest {
    private static final String MAYOR = "maire@vouille.test";
    private static final String PAUL = "paul@boucher.test";
    private static final String SHOP = "La boucherie de Vouillé attend son boucher";
    private static final boolean PICTURED = Boolean.getBoolean("eterritoire.pictures");
    private static final Path PICTURES = Path.of("target", "relations");

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;
    @Autowired private Telling telling;
    private final List<String> faults = new ArrayList<>();
    private Passerby passerby;
    private Inspection inspection;

    @BeforeAll
    void comes_to_work() throws IOException {
        Files.createDirectories(PICTURES);
        passerby = new Passerby(address);
        inspection = new Inspection(passerby.browser);
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var mayor = people.known(new Email(MAYOR), "Jeanne Martin");
        people.open(vouille);
        people.give(mayor.id(), vouille, Role.ADMINISTRATOR, Optional.empty());
        passerby.opens("/mentions-legales");
        var session = Office.sessionOf(sessions, mayor, true);
        passerby.browser.manage().addCookie(new Cookie("bureau", session));
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    /// Looks at it on a telephone; with `-Deterritoire.pictures=true` on a desk too, and keeps
    /// both.
    private void look(String name) throws IOException {
        for (var width : PICTURED ? List.of(1280, 360) : List.of(360)) {
            passerby.browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
            var wide =
                    passerby.browser.executeScript("return document.documentElement.scrollWidth");
            assertThat((Long) wide).as(name).isLessThanOrEqualTo(width);
            if (PICTURED) {
                keep(name + "-" + width + ".png");
            }
        }
        faults.addAll(inspection.faults());
    }

    private void keep(String file) throws IOException {
        var whole =
                passerby.browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.write(
                PICTURES.resolve(file),
                OutputType.BYTES.convertFromBase64Png(whole.get("data").toString()));
    }

    private void send(String button) {
        clock.forward(Duration.ofSeconds(4));
        passerby.touches(button);
    }

    private void posts() {
        passerby.opens("/mairie/86294/petites-annonces/nouvelle?type=fonds-de-commerce&sens=offre");
        passerby.types("Titre", SHOP);
        passerby.types("Ce qu’il faut savoir", "Murs à la commune, laboratoire aux normes.");
        passerby.types("Activité", "Boucherie");
        passerby.types("Loyer par mois", "450");
        passerby.types("Surface, en m²", "95");
        passerby.touches("Relire avant de publier");
        passerby.touches("Publier");
    }

    private void plans() {
        passerby.opens("/vienne/vouille/annonces/proposer?type=projet-cherche-commune&sens=offre");
        passerby.types("Titre", "Boucher, je reprends un commerce");
        passerby.types("Ce qu’il faut savoir", "Douze ans de métier, apport personnel.");
        passerby.types("Le projet", "boucherie");
        passerby.types("Où", "Nouvelle-Aquitaine");
        passerby.types("Surface, en m²", "80");
        passerby.types("Nom à montrer", "Paul");
        passerby.browser.findElement(By.cssSelector("#emetteur option[value=INHABITANT]")).click();
        passerby.types("Votre courriel", PAUL);
        passerby.touches("Relire avant d’envoyer");
        send("Envoyer");
        passerby.opensLetter(PAUL, "Confirmez votre proposition");
        passerby.touches("Confirmer");
        passerby.touches("Confirmer");
        passerby.opensLetter(MAYOR, "À relire", "Boucher, je reprends");
        passerby.touches("Lire et décider");
        passerby.touches("Publier");
        clock.forward(Duration.ofMinutes(11));
        telling.run();
    }

    @Test
    void the_butchers_shop_is_posted_matched_visited_and_taken_over() throws IOException {
        posts();
        plans();

        passerby.opensLetter(MAYOR, "Ce qui correspond");
        assertThat(passerby.reads()).contains("même métier : boucherie");
        passerby.opensLetter(PAUL, "Ce qui correspond");
        assertThat(passerby.reads()).contains("dans la région cherchée : Nouvelle-Aquitaine");
        look("courriel-correspond");
        passerby.touches("Voir et répondre");
        look("auteur");
        passerby.touches(SHOP);
        var shop = passerby.path();
        look("annonce");

        passerby.touches("Écrire à la mairie");
        passerby.touches("Continuer");
        look("ecrire-fautes");
        passerby.types("Votre message", "Bonjour, je suis boucher. Puis-je visiter lundi ?");
        passerby.types("Votre nom", "Paul Roy");
        passerby.types("Votre courriel", PAUL);
        send("Continuer");
        look("envoye");
        passerby.opensLetter(PAUL, "Confirmez votre message");
        passerby.touches("Relire et envoyer");
        look("confirmer");
        passerby.touches("Envoyer");
        look("conversation");

        passerby.opens("/mairie");
        look("file");
        passerby.touches("Paul Roy");
        passerby.touches("Lire et répondre");
        look("bureau-conversation");
        passerby.types("Votre réponse", "Oui, lundi à 10 h. La clé est à la mairie.");
        passerby.touches("Envoyer la réponse");
        passerby.opensLetter(PAUL, "Réponse à votre message");
        look("courriel-reponse");
        passerby.touches("Lire et répondre");
        assertThat(passerby.reads()).contains("La clé est à la mairie.");

        passerby.opens("/mairie/86294/relations");
        look("relations");
        passerby.touches("Paul Roy");
        passerby.touches("Une visite est prévue");
        passerby.touches("C’est en cours");
        look("relation");
        passerby.unfolds("C’est conclu");
        passerby.touches("Enregistrer");
        passerby.opens("/mairie/86294/relations");
        assertThat(passerby.reads()).contains("1 a abouti");
        passerby.opens("/mairie/86294/messages");
        look("messages");
        passerby.opens(shop);
        assertThat(passerby.reads()).contains("Repris");
        passerby.opens("/vienne/vouille/annonces");
        assertThat(passerby.reads()).doesNotContain(SHOP);
        assertThat(faults).isEmpty();
    }
}
