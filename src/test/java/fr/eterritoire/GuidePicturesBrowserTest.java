package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.connexion.Factors;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;

/// Takes the pictures of the town halls’ guide, on a telephone, by doing what the guide says, when
/// it is told where to put them: `-Deterritoire.guide=docs/guide/images` replaces those of the
/// guide.
@InBrowser
@EnabledIfSystemProperty(named = "eterritoire.guide", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidePicturesBrowserTest {
    private static final Path PICTURES =
            Path.of(System.getProperty("eterritoire.guide", "target/guide"));
    private static final int WIDTH = 360;
    private static final int TALLEST = 1100;
    private static final String OFFICE = "/mairie/86294";

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Factors factors;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;

    private Office office;
    private Passerby passerby;
    private Walk walk;

    @BeforeAll
    void hold_a_telephone() throws IOException {
        Files.createDirectories(PICTURES);
        office = new Office(people, territoires, sessions, null, null, null);
        passerby = new Passerby(address);
        walk = new Walk(passerby, clock);
        passerby.browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    @Test
    void a_town_hall_opens_its_page() throws IOException {
        var mairie = "mairie@vouzailles.test";
        passerby.opens("/vienne/vouzailles/ouvrir");
        passerby.types("Votre nom", "Jeanne Martin");
        passerby.types("Votre fonction", "secrétaire de mairie");
        passerby.types("Adresse de courriel officielle", mairie);
        passerby.types("Téléphone public", "05 49 00 00 00");
        picture("ouvrir");
        clock.forward(Duration.ofSeconds(4));
        passerby.touches("Envoyer la demande");
        passerby.opensLetter(mairie, "Confirmez votre demande");
        passerby.touches("Confirmer");
        passerby.touches("Confirmer");
        picture("prouver");
        signsIn(office.holder("operateur@guide.test", territoires.france(), Role.ADMINISTRATOR));
        passerby.opens("/mairie/plateforme/ouvertures");
        passerby.touches("Mairie de Vouzailles");
        passerby.touches("Ouvrir : j’ai vérifié");
        signsIn(office.person(mairie));
        passerby.opensLetter(mairie, "Il reste les mentions légales");
        passerby.touches("Compléter les mentions légales");
        picture("mentions");
    }

    @Test
    void a_secretary_signs_in() throws IOException {
        passerby.browser.manage().deleteAllCookies();
        passerby.opens("/connexion");
        passerby.types("Votre adresse", "jeanne@guide.test");
        picture("connexion");
        signsIn(jeanne());
        passerby.opens("/mairie/compte");
        picture("compte");
    }

    @Test
    void a_secretary_decides() throws IOException {
        jeanne();
        proposed("Loto de l’école", "Les parents d’élèves", 9);
        proposed("Vide-grenier de printemps", "Comité des fêtes de Vouillé", 30);
        proposed("Vide-greniers du printemps", "L’amicale de Vouillé", 30);
        signsIn(jeanne());
        passerby.opens("/mairie");
        picture("a-decider");
        passerby.touches("Loto de l’école");
        picture("annonce");
        passerby.unfolds("Ne pas publier");
        passerby.browser.executeScript("document.querySelector('.answers').scrollIntoView()");
        view("repondre");
        passerby.opens("/mairie");
        passerby.touches("Loto de l’école");
        passerby.touches("Publier");
        view("annuler");
        passerby.opens(OFFICE);
        picture("accueil");
    }

    @Test
    void a_secretary_publishes() throws IOException {
        signsIn(jeanne());
        passerby.opens(OFFICE + "/annonces/nouvelle");
        passerby.types("Titre", "Cérémonie des vœux");
        passerby.choosesIn("type", "Vie locale");
        passerby.sets("Date", LocalDate.now().plusDays(40));
        passerby.sets("De", "18:30");
        passerby.types("Lieu", "Salle des fêtes");
        picture("ecrire");
        passerby.touches("Relire avant de publier");
        passerby.browser.executeScript("document.querySelector('.answers').scrollIntoView()");
        view("relire");
        passerby.touches("Publier maintenant");
        picture("en-ligne");
        passerby.opens(OFFICE + "/affiches");
        var poster = PICTURES.resolveSibling("affiche.jpg").toAbsolutePath();
        Files.write(poster, Posters.one("affiche"));
        passerby.browser.findElement(By.id("image")).sendKeys(poster.toString());
        passerby.types(
                "Le texte reçu",
                "Grande tombola du club de l’amitié, samedi 3 avril 2027 de 14 h à 18 h, salle"
                        + " polyvalente. Entrée libre.");
        passerby.touches("Préparer le brouillon");
        picture("affiche");
        Files.delete(poster);
    }

    @Test
    void a_mayor_runs_the_team() throws IOException {
        signsIn(called("Paul Girard", "paul@guide.test", Role.ADMINISTRATOR));
        jeanne();
        var interco = office.place("/interco/cc-du-haut-poitou");
        people.open(interco);
        passerby.opens(OFFICE + "/equipe");
        passerby.unfolds("Changer");
        picture("equipe");
        passerby.opens(OFFICE + "/delegation");
        picture("deleguer");
        passerby.opens(OFFICE + "/journal");
        picture("journal");
    }

    /// Proposed for a day of its own.
    private void proposed(String title, String organiser, int inDays) {
        passerby.opens("/vienne/vouille/proposer");
        walk.fill(title, organiser);
        passerby.sets("Date", Passerby.saturday(LocalDate.now(), inDays));
        walk.send();
        walk.confirm(title);
    }

    /// Whose name stands on the pictures.
    private Person called(String name, String mail, Role role) {
        people.known(new Email(mail), name);
        return office.holder(mail, Village.Commune.VOUILLE, role);
    }

    private Person jeanne() {
        var jeanne = called("Jeanne Martin", "jeanne@guide.test", Role.MODERATOR);
        if (!factors.has(jeanne.id())) {
            factors.makeCard(jeanne.id());
        }
        return jeanne;
    }

    private void signsIn(Person person) {
        passerby.opens("/mentions-legales");
        passerby.browser.manage().deleteAllCookies();
        passerby.browser
                .manage()
                .addCookie(new Cookie("bureau", office.session(person, true), "/"));
    }

    /// The page from its top, as much as a picture may hold.
    private void picture(String name) throws IOException {
        var height =
                (Long)
                        passerby.browser.executeScript(
                                "window.scrollTo(0, 0); return"
                                        + " document.documentElement.scrollHeight");
        take(name, 0, Math.min(TALLEST, height));
    }

    /// What stands on the screen now.
    private void view(String name) throws IOException {
        var top = ((Number) passerby.browser.executeScript("return window.scrollY")).longValue();
        take(name, top, 740);
    }

    private void take(String name, long top, long height) throws IOException {
        assertThat(passerby.browser.executeScript("return document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo((long) WIDTH);
        var clip = Map.of("x", 0, "y", top, "width", WIDTH, "height", height, "scale", 0.75);
        var taken =
                passerby.browser.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "format",
                                "webp",
                                "quality",
                                60,
                                "clip",
                                clip,
                                "captureBeyondViewport",
                                true));
        Files.write(
                PICTURES.resolve(name + ".webp"),
                Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
    }
}
