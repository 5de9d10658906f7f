package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoires;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Trust, elections and the opposition's space, on a telephone and on a desk.
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustBrowserTest {
    private static final String MAYOR = "maire@vouille.test";
    private static final Path PICTURES = Path.of("target", "confiance");

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    @Autowired private People people;
    @Autowired private Territoires territoires;
    @Autowired private SessionRepository<? extends Session> sessions;
    private final List<String> faults = new ArrayList<>();
    private Passerby passerby;
    private Inspection inspection;
    private Walk walk;

    @BeforeAll
    void comes_to_work() throws IOException {
        Files.createDirectories(PICTURES);
        passerby = new Passerby(address);
        inspection = new Inspection(passerby.browser);
        walk = new Walk(passerby, clock);
        var vouille = territoires.findCommune(new CodeInsee("86294")).orElseThrow();
        var mayor = people.known(new Email(MAYOR), "Jeanne Martin");
        people.open(vouille);
        people.give(mayor.id(), vouille, Role.ADMINISTRATOR, Optional.empty());
        passerby.opens("/");
        var session = Office.sessionOf(sessions, mayor, true);
        passerby.browser.manage().addCookie(new Cookie("bureau", session));
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    private void at(int width) {
        passerby.browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Looks at it on a telephone and on a desk.
    private void look(String name) throws IOException {
        for (var width : List.of(1280, 360)) {
            at(width);
            var wide =
                    passerby.browser.executeScript("return document.documentElement.scrollWidth");
            assertThat((Long) wide).as(name).isLessThanOrEqualTo(width);
            var whole =
                    passerby.browser.executeCdpCommand(
                            "Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            Files.write(
                    PICTURES.resolve(name + "-" + width + ".png"),
                    OutputType.BYTES.convertFromBase64Png(whole.get("data").toString()));
        }
        faults.addAll(inspection.faults());
        at(360);
    }

    @Test
    void from_the_first_event_to_one_that_nobody_reads_and_back() throws IOException {
        walk.propose("Loto du comité", "Comité des fêtes");
        var author = walk.author;
        passerby.opensLetter(MAYOR, "À relire", "Loto du comité");
        passerby.touches("Lire et décider");
        passerby.unfolds("Publier, et faire confiance");
        look("decision");
        passerby.touches("Publier, et faire confiance");

        passerby.opens("/vienne/vouille/proposer");
        walk.fill("Bal du comité", "Comité des fêtes");
        passerby.types("Votre courriel", author);
        walk.author = author;
        walk.send();
        passerby.opensLetter(author, "Confirmez votre proposition", "Bal du comité");
        passerby.touches("Confirmer");
        look("confirmer");
        passerby.touches("Confirmer");
        assertThat(passerby.reads()).contains("C’est en ligne.");
        look("auteur");
        passerby.opensLetter(MAYOR, "En ligne sans relecture", "Bal du comité");
        look("courriel");
        passerby.touches("Retirer");
        assertThat(passerby.reads()).contains("Bal du comité");
        passerby.opens("/mairie");
        assertThat(passerby.reads()).contains("En ligne sans relecture", "Bal du comité");
        look("liste");
        passerby.opens("/mairie/86294/confiance");
        look("confiance");
        passerby.touches("Reprendre la confiance");
        assertThat(passerby.reads()).contains("La confiance est reprise");
        assertThat(faults).isEmpty();
    }

    @Test
    void the_rule_and_the_polls_are_set_on_one_screen() throws IOException {
        passerby.opens("/mairie/86294/elections");
        look("elections");
        passerby.types("Nom du scrutin", "Municipales partielles");
        passerby.types("Premier tour", LocalDate.now().plusMonths(3).toString());
        passerby.touches("Ajouter ce scrutin");
        assertThat(passerby.reads()).contains("Elle court en ce moment");
        look("elections-periode");
        passerby.opens("/mairie/86294/annonces/nouvelle");
        passerby.types("Titre", "Inauguration de l’école par madame le maire");
        passerby.choosesIn("type", "Vie locale");
        passerby.sets("Date", LocalDate.now().plusDays(30));
        passerby.sets("Début", "11:00");
        passerby.types("Lieu", "École");
        passerby.touches("Relire avant de publier");
        assertThat(passerby.reads()).contains("Période préélectorale");
        look("prudence");
        passerby.opens("/mairie/86294/elections");
        passerby.touches("Retirer");
        assertThat(faults).isEmpty();
    }

    @Test
    void the_opposition_writes_and_is_read() throws IOException {
        passerby.opens("/vienne/vouille/expression");
        look("expression-vide");
        passerby.opens("/mairie/86294/expression");
        passerby.types("Nom du groupe", "Vouillé autrement");
        passerby.types("Adresse de courriel du groupe", "autrement@vouille.test");
        passerby.touches("Nommer ce groupe");
        look("expression-bureau");
        passerby.opensLetter("autrement@vouille.test", "Écrire au nom du groupe");
        look("expression-courriel");
        passerby.touches("Écrire notre texte");
        passerby.types("Votre texte", "Le marché du samedi doit rester place de l’Église.");
        look("expression-ecrire");
        passerby.touches("Publier notre texte");
        passerby.touches("Voir la page");
        assertThat(passerby.reads()).contains("Le marché du samedi doit rester");
        look("expression");
        passerby.touches("Écrire au nom d’un groupe");
        look("expression-lien");
        passerby.opens("/vienne/vouille");
        assertThat(passerby.reads()).contains("Vouillé autrement");
        look("commune");
        assertThat(faults).isEmpty();
    }
}
