package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A secretary decides on a telephone 360 pixels wide.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueBrowserTest {
    private static final String SECRETARY = "jeanne@vouille.test";
    private static final Path PICTURES = Path.of("target", "queue");

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;
    private Passerby passerby;
    private Walk walk;
    private int touches;

    @BeforeAll
    void signs_in() {
        passerby = new Passerby(address);
        walk = new Walk(passerby, clock);
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var jeanne = people.known(new Email(SECRETARY), "Jeanne Martin");
        people.open(vouille);
        people.give(jeanne.id(), vouille, Role.ADMINISTRATOR, Optional.empty());
        passerby.opens("/");
        var session = Office.sessionOf(sessions, jeanne, true);
        passerby.browser.manage().addCookie(new Cookie("bureau", session));
    }

    @BeforeEach
    void holds_a_telephone() {
        passerby.browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    private void touch(String words) {
        passerby.touches(words);
        touches++;
    }

    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve(name + ".png"),
                passerby.browser.getScreenshotAs(OutputType.BYTES));
    }

    private void assertNothingOverflows() {
        assertThat(passerby.browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(360L);
    }

    @Test
    void from_the_letter_to_published_it_takes_two_touches() {
        walk.propose("Concours de pétanque");
        passerby.opensLetter(SECRETARY, "À relire", "Concours de pétanque");
        touches = 0;
        touch("Lire et décider");
        touch("Publier");
        assertThat(touches).isEqualTo(2);
        assertThat(passerby.reads()).contains("Publié : Concours de pétanque");
        System.out.println("Touches from the letter to published: " + touches);
    }

    @Test
    void ten_mixed_proposals_are_decided_on_a_telephone() throws IOException {
        for (var title :
                new String[] {
                    "Loto des pompiers", "Bal musette", "Vide-grenier", "Kermesse",
                            "Vente de tapis",
                    "Foire aux ânes", "Concert de jazz", "Concert du jazz", "Belote",
                            "Feu de la Saint-Jean"
                }) {
            walk.propose(title);
        }
        touches = 0;
        var begun = Instant.now();
        passerby.opens("/mairie");
        assertNothingOverflows();
        picture("liste");
        touch("Loto des pompiers");
        assertNothingOverflows();
        picture("annonce");
        touch("Publier");
        picture("apres");
        touch("Bal musette");
        touch("Publier");
        touch("Vide-grenier");
        passerby.unfolds("Demander une correction");
        passerby.types("Que doit préciser", "Où se garer ?");
        touch("Envoyer la demande");
        touch("Vente de tapis");
        passerby.unfolds("Ne pas publier");
        passerby.chooses("Raison", "Publicité");
        touch("Ne pas publier");
        touch("Foire aux ânes");
        passerby.unfolds("Pas chez nous");
        passerby.types("Dans quelle commune", "Latillé");
        touch("Chercher la commune");
        passerby.ticks("Latillé");
        touch("Transmettre à cette commune");
        touch("Concert de jazz");
        touch("Publier");
        touch("Concert du jazz");
        touch("C’est la même");
        touch("Kermesse");
        touch("Corriger et publier");
        assertNothingOverflows();
        passerby.types("Lieu", "Cour de l’école");
        touch("Relire mes changements");
        picture("changements");
        touch("Publier");
        tick("Belote");
        tick("Feu de la Saint-Jean");
        picture("cochees");
        touch("Publier ce qui est coché");
        var took = Duration.between(begun, Instant.now());
        assertThat(passerby.reads()).contains("9 autres décisions peuvent encore être annulées");
        System.out.println("Ten decided in " + took.toSeconds() + " s and " + touches + " touches");
        assertThat(took).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void the_first_screens_of_the_office_have_no_fault() {
        var inspection = new Inspection(passerby.browser);
        var faults = new ArrayList<String>();
        walk.propose("Fête de la Saint-Jean et des vieux métiers, avec repas champêtre");
        for (var path : List.of("/mairie/86294", "/mairie/86294/journal", "/mairie")) {
            passerby.opens(path);
            faults.addAll(inspection.faultsForWeakEyes());
        }
        passerby.touches("Fête de la Saint-Jean");
        faults.addAll(inspection.faultsForWeakEyes());
        assertThat(faults).isEmpty();
    }

    private void tick(String title) {
        passerby.browser
                .findElement(
                        By.xpath("//li[contains(., '" + title + "')]//input[@type='checkbox']"))
                .click();
        touches++;
    }

    @Test
    void a_colleagues_decision_shows_within_five_seconds() {
        walk.propose("Course en sac");
        passerby.opens("/mairie");
        var queue = passerby.browser.getWindowHandle();
        passerby.browser.switchTo().newWindow(WindowType.TAB);
        walk.decide("Course en sac", "Publier");
        passerby.touches("Publier");
        passerby.browser.switchTo().window(queue);
        var begun = Instant.now();
        Chromium.patient(passerby.browser)
                .withTimeout(Duration.ofSeconds(5))
                .until(_ -> passerby.reads().contains("La liste vient de changer"));
        assertThat(passerby.browser.findElement(By.id("file")).getText())
                .doesNotContain("Course en sac");
        System.out.println(
                "Seen after " + Duration.between(begun, Instant.now()).toMillis() + " ms");
    }
}
