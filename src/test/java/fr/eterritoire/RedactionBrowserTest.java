package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;

/// A secretary writes and publishes from a telephone.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactionBrowserTest {
    private static final LocalDate DAY =
            Passerby.saturday(LocalDate.now(ZoneId.of("Europe/Paris")), 20);

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;
    private Passerby secretary;

    @BeforeAll
    void sign_in() {
        secretary = new Passerby(address);
        var office = new Office(people, territoires, sessions, null);
        var person = office.holder("secretaire@vouille.test", VOUILLE, Role.EDITOR);
        secretary.opens("/mentions-legales");
        secretary
                .browser
                .manage()
                .addCookie(new Cookie("bureau", office.session(person, true), "/"));
    }

    @AfterAll
    void leave() {
        secretary.close();
    }

    @Test
    void a_secretary_publishes_directly_from_a_telephone() {
        onATelephone();
        secretary.opens("/mairie/86294/annonces");
        secretary.touches("Nouvel événement");
        fill("Marché de printemps");
        fits();
        secretary.touches("Relire avant de publier");
        assertThat(secretary.heading()).isEqualTo("Vérifiez avant de publier");
        fits();
        secretary.touches("Publier maintenant");
        assertThat(secretary.reads())
                .contains("En ligne, sur toutes les pages", "Annuler la publication");
        fits();
        secretary.touches("Voir la page en ligne");
        assertThat(secretary.heading()).isEqualTo("Marché de printemps");
    }

    @Test
    void what_is_typed_is_kept_without_touching_anything() {
        onATelephone();
        secretary.opens("/mairie/86294/annonces/nouvelle");
        secretary.types("Titre", "Brouillon gardé tout seul");
        patient().until(_ -> secretary.reads().contains("Brouillon gardé à"));
        assertThat(secretary.path()).startsWith("/mairie/86294/brouillons/");
        secretary.browser.navigate().refresh();
        assertThat(secretary.valueOf("Titre")).isEqualTo("Brouillon gardé tout seul");
    }

    @Test
    void the_screens_of_the_office_have_no_fault() throws IOException {
        var inspection = new Inspection(secretary.browser);
        var faults = new ArrayList<String>();
        secretary.opens("/mairie/86294/annonces");
        faults.addAll(inspection.faults());
        secretary.opens("/mairie/86294/affiches");
        var poster = Path.of("target", "affiche.jpg");
        Files.write(poster, Posters.one("affiche"));
        secretary.browser.findElement(By.id("image")).sendKeys(poster.toAbsolutePath().toString());
        secretary.types("Le texte reçu", "Grande tombola\nSamedi 3 avril 2027 à 20h");
        faults.addAll(inspection.faults());
        secretary.touches("Préparer le brouillon");
        assertThat(secretary.reads()).contains("À vérifier");
        faults.addAll(inspection.faults());
        secretary.opens("/mairie/86294/annonces/nouvelle");
        fill("Grande fête de la Saint-Jean, de la musique et des vieux métiers, avec repas");
        secretary.touches("Relire avant de publier");
        faults.addAll(inspection.faults());
        secretary.touches("Publier maintenant");
        faults.addAll(inspection.faults());
        secretary.touches("Mettre hors ligne");
        faults.addAll(inspection.faults());
        assertThat(faults).isEmpty();
    }

    private void fill(String title) {
        secretary.types("Titre", title);
        secretary.choosesIn("type", "Marché");
        secretary.sets("Date", DAY);
        secretary.sets("Début", "09:00");
        secretary.sets("Fin", "12:30");
        secretary.types("Lieu", "Place de l’Église");
    }

    private void onATelephone() {
        secretary.browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    private void fits() {
        assertThat(secretary.browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(360L);
    }

    private WebDriverWait patient() {
        return Chromium.patient(secretary.browser);
    }
}
