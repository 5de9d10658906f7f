package fr.eterritoire;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/// Takes the pictures of the town halls’ guide, on a telephone, by doing what the guide says, when
/// it is told where to put them: `-Deterritoire.guide=docs/guide/images` replaces those of the
/// guide.
@InBrowser
@EnabledIfSystemProperty(named = "eterritoire.guide", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidePicturesBrowserTest {
    private static final Path PICTURES =
            Path.of(System.getProperty("eterritoire.guide", "target/guide"));
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
    private Telephone telephone;

    @BeforeAll
    void hold_a_telephone() throws IOException {
        office = new Office(people, territoires, sessions, null);
        passerby = new Passerby(address);
        walk = new Walk(passerby, clock);
        telephone = new Telephone(passerby, office, PICTURES);
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
        telephone.picture("ouvrir");
        clock.forward(Duration.ofSeconds(4));
        passerby.touches("Envoyer la demande");
        passerby.opensLetter(mairie, "Confirmez votre demande");
        passerby.touches("Confirmer");
        passerby.touches("Confirmer");
        telephone.picture("prouver");
        telephone.signsIn(
                office.holder("operateur@guide.test", territoires.france(), Role.ADMINISTRATOR));
        passerby.opens("/mairie/plateforme/ouvertures");
        passerby.touches("Mairie de Vouzailles");
        passerby.touches("Ouvrir : j’ai vérifié");
        telephone.signsIn(office.person(mairie));
        passerby.opensLetter(mairie, "Il reste les mentions légales");
        passerby.touches("Compléter les mentions légales");
        telephone.picture("mentions");
    }

    @Test
    void a_secretary_signs_in() throws IOException {
        passerby.browser.manage().deleteAllCookies();
        passerby.opens("/connexion");
        passerby.types("Votre adresse", "jeanne@guide.test");
        telephone.picture("connexion");
        telephone.signsIn(jeanne());
        passerby.opens("/mairie/compte");
        telephone.picture("compte");
    }

    @Test
    void a_secretary_decides() throws IOException {
        jeanne();
        proposed("Loto de l’école", "Les parents d’élèves", 9);
        proposed("Vide-grenier de printemps", "Comité des fêtes de Vouillé", 30);
        proposed("Vide-greniers du printemps", "L’amicale de Vouillé", 30);
        telephone.signsIn(jeanne());
        passerby.opens("/mairie");
        telephone.picture("a-decider");
        passerby.touches("Loto de l’école");
        telephone.picture("annonce");
        passerby.unfolds("Ne pas publier");
        passerby.browser.executeScript("document.querySelector('.answers').scrollIntoView()");
        telephone.view("repondre");
        passerby.opens("/mairie");
        passerby.touches("Loto de l’école");
        passerby.touches("Publier");
        telephone.view("annuler");
        passerby.opens(OFFICE);
        telephone.picture("accueil");
    }

    @Test
    void a_secretary_publishes() throws IOException {
        telephone.signsIn(jeanne());
        passerby.opens(OFFICE + "/annonces/nouvelle");
        passerby.types("Titre", "Cérémonie des vœux");
        passerby.choosesIn("type", "Vie locale");
        passerby.sets("Date", LocalDate.now().plusDays(40));
        passerby.sets("Début", "18:30");
        passerby.types("Lieu", "Salle des fêtes");
        telephone.picture("ecrire");
        passerby.touches("Relire avant de publier");
        passerby.browser.executeScript("document.querySelector('.answers').scrollIntoView()");
        telephone.view("relire");
        passerby.touches("Publier maintenant");
        telephone.picture("en-ligne");
        passerby.opens(OFFICE + "/affiches");
        var poster = PICTURES.resolveSibling("affiche.jpg").toAbsolutePath();
        Files.write(poster, Posters.one("affiche"));
        passerby.browser.findElement(By.id("image")).sendKeys(poster.toString());
        passerby.types(
                "Le texte reçu",
                "Grande tombola du club de l’amitié, samedi 3 avril 2027 de 14 h à 18 h, salle"
                        + " polyvalente. Entrée libre.");
        passerby.touches("Préparer le brouillon");
        telephone.picture("affiche");
        Files.delete(poster);
    }

    @Test
    void a_mayor_runs_the_team() throws IOException {
        telephone.signsIn(called("Paul Girard", "paul@guide.test", Role.ADMINISTRATOR));
        jeanne();
        var interco = office.place("/interco/cc-du-haut-poitou");
        people.open(interco);
        passerby.opens(OFFICE + "/equipe");
        passerby.unfolds("Changer");
        telephone.picture("equipe");
        passerby.opens(OFFICE + "/delegation");
        telephone.picture("deleguer");
        passerby.opens(OFFICE + "/journal");
        telephone.picture("journal");
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
}
