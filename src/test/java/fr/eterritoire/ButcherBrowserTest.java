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
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.util.ArrayList;

/// The butcher’s shop of Vouillé, from the town hall to whoever looks for one.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ButcherBrowserTest {
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
    void the_butchers_shop_is_posted_found_and_taken_over() {
        var faults = new ArrayList<String>();
        var inspection = new Inspection(secretary.browser);
        secretary.opens("/mairie/86294/petites-annonces/nouvelle");
        faults.addAll(inspection.faults());
        secretary.opens(
                "/mairie/86294/petites-annonces/nouvelle?type=fonds-de-commerce&sens=offre");
        secretary.types("Titre", "La boucherie de Vouillé attend son boucher");
        secretary.types("Description", "Murs à la commune, laboratoire aux normes.");
        secretary.types("Activité", "Boucherie");
        secretary.types("Loyer par mois", "450");
        secretary.types("Surface, en m²", "95");
        new Select(secretary.browser.findElement(By.id("chiffre"))).selectByValue("UNDER_250");
        faults.addAll(inspection.faults());
        secretary.touches("Relire avant d’envoyer");
        secretary.touches("Publier");
        secretary.touches("Voir l’annonce en ligne");
        assertThat(secretary.heading()).isEqualTo("La boucherie de Vouillé attend son boucher");
        assertThat(secretary.reads()).contains("450", "95 m²", "De 100");
        faults.addAll(inspection.faults());

        secretary.opens("/vienne/annonces?type=fonds-de-commerce&prixMax=&surfaceMin=90");
        faults.addAll(inspection.faults());
        assertThat(secretary.reads()).contains("La boucherie de Vouillé attend son boucher");

        secretary.opens("/mairie/86294/annonces?q=boucherie");
        secretary.touches("La boucherie de Vouillé attend son boucher");
        secretary.unfolds("Elle a trouvé preneur");
        secretary.touches("Fermer l’annonce");
        assertThat(secretary.reads()).contains("sa page dit qu’elle a trouvé preneur");
        secretary.opens("/vienne/vouille/annonces");
        assertThat(secretary.reads()).doesNotContain("attend son boucher");
        assertThat(faults).isEmpty();
    }
}
