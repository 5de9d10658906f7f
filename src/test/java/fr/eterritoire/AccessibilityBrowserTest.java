package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// Every page and every letter as axe-core and a small phone see it (S-1.1, S-1.14). No fault found
/// is not yet a conforming page: the rest takes people (S-1.2).
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityBrowserTest {
    private static final String LONG_TITLE =
            "Grande fête de la Saint-Jean, de la musique et des vieux métiers, avec repas"
                    + " champêtre, bal populaire et feu d’artifice au bord de l’Auxance";
    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/agenda",
                    "/agenda/ce-week-end",
                    "/communes",
                    "/communes?q=saint",
                    "/communes?q=xyzxyz",
                    "/proposer",
                    "/proposer?q=saint",
                    "/region/nouvelle-aquitaine",
                    "/vienne",
                    "/vienne/vouille",
                    "/vienne/vouille/agenda",
                    "/vienne/vouille/agenda?rayon=20&type=fete",
                    "/vienne/vouille/agenda/aujourd-hui",
                    "/vienne/vouille/agenda/s-abonner",
                    "/vienne/vouille/agenda/" + Walk.DAY.toString().substring(0, 7),
                    "/vienne/annonces?type=logement&prixMax=700",
                    "/vienne/vouille/annonces",
                    "/vienne/vouille/annonces/proposer",
                    "/vienne/vouille/annonces/proposer?type=emploi&sens=offre",
                    "/vienne/vouille/annonces/proposer?type=fonds-de-commerce&sens=offre",
                    "/en/vienne/vouille/annonces/proposer?type=logement&sens=demande",
                    "/marne/saint-remy-en-bouzemont-saint-genest-et-isson",
                    "/integrer",
                    "/vienne/vouille/integrer?couleur=ffeb3b",
                    "/embed/vienne/vouille/agenda",
                    "/embed/vienne/vouille/agenda?affichage=cartes&apparence=sombre&taille=grande",
                    "/embed/vienne/vouille/agenda?affichage=mois&mois="
                            + Walk.DAY.toString().substring(0, 7),
                    "/en",
                    "/en/vienne/vouille",
                    "/en/vienne/vouille/agenda",
                    "/en/vienne/vouille/proposer",
                    "/accessibilite",
                    "/accessibilite/schema-pluriannuel",
                    "/conditions",
                    "/vienne/vouile",
                    "/sources",
                    "/mentions-legales",
                    "/plan-du-site",
                    "/dev/composants",
                    "/dev/composants?palette=ARDOISE",
                    "/dev/composants?palette=TUILE",
                    "/dev/composants?palette=LAVANDE",
                    "/cette-page/n-existe-pas");

    @Value("${eterritoire.adresse}")
    private String address;

    @Autowired private TestClock clock;
    private Passerby passerby;
    private Walk walk;
    private Inspection inspection;
    private String live = "";

    @BeforeAll
    void publish_something_to_look_at() throws IOException {
        passerby = new Passerby(address);
        walk = new Walk(passerby, clock);
        inspection = new Inspection(passerby.browser);
        passerby.opens("/vienne/vouille/proposer");
        walk.fill(LONG_TITLE, "Le comité des fêtes");
        walk.addPicture(picture(), "La place de l’église, un soir de fête");
        walk.send();
        walk.confirm(LONG_TITLE);
        walk.decide(LONG_TITLE, "Publier");
        passerby.touches("Publier");
        live = passerby.leadsTo("Voir la page en ligne");
    }

    @AfterAll
    void leave() {
        passerby.close();
    }

    static Path picture() throws IOException {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(0x2A5674));
        brush.fillRect(0, 0, 800, 500);
        var file = Path.of("target", "place.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void public_pages_have_no_fault() {
        var faults = new ArrayList<String>();
        for (var path : PUBLIC) {
            passerby.opens(path);
            faults.addAll(inspection.faultsForWeakEyes());
        }
        passerby.opens(live);
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.touches("CC du Haut Poitou");
        faults.addAll(inspection.faultsForWeakEyes());
        assertNone(faults);
    }

    @Test
    void an_annonce_is_printed_as_a_poster_of_one_page() throws IOException {
        passerby.opens(live);
        var paper = Map.<String, Object>of("paperWidth", 8.27, "paperHeight", 11.69);
        var printed = passerby.browser.executeCdpCommand("Page.printToPDF", paper);
        var bytes = Base64.getDecoder().decode(printed.get("data").toString());
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("au bord de l’Auxance", "Salle des fêtes", "/e/")
                    .doesNotContain("Partager", "Ajouter à mon agenda", "Signaler", "C’est votre");
        }
    }

    @Test
    void the_pages_of_an_author_have_no_fault() {
        var faults = new ArrayList<String>();
        passerby.opens("/vienne/vouille/proposer");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.touches("Relire avant d’envoyer");
        assertThat(passerby.browser.getTitle()).startsWith("Erreur");
        faults.addAll(inspection.faultsForWeakEyes());
        walk.fill("Loto du club", "Le club");
        walk.send();
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.opensLetter(walk.author, "Confirmez", "Loto du club");
        passerby.touches("Confirmer");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.touches("Confirmer");
        faults.addAll(inspection.faultsForWeakEyes());
        walk.openAuthorsPage("Loto du club");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.touches("Corriger ma proposition");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.touches("Relire avant d’envoyer");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.opensLetter(walk.author, "Confirmez", "Loto du club");
        passerby.touches("Confirmer");
        faults.addAll(inspection.faultsForWeakEyes());
        assertNone(faults);
    }

    @Test
    void the_pages_of_whoever_decides_have_no_fault() {
        var faults = new ArrayList<String>();
        walk.publish("Kermesse de l’école");
        walk.propose("Kermesse de l’école", "La mairie");
        walk.decide("Kermesse de l’école", "Demander une correction");
        assertThat(passerby.reads()).contains("Est-ce la même publication ?");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.types("Que doit préciser", "Où exactement ?");
        passerby.touches("Envoyer la demande");
        faults.addAll(inspection.faultsForWeakEyes());
        walk.openAuthorsPage("Kermesse de l’école");
        faults.addAll(inspection.faultsForWeakEyes());

        walk.propose("Tournoi de belote");
        walk.decide("Tournoi de belote", "Pas chez nous");
        passerby.types("Dans quelle commune", "Saint");
        passerby.touches("Chercher la commune");
        faults.addAll(inspection.faultsForWeakEyes());
        walk.decide("Tournoi de belote", "Ne pas publier");
        faults.addAll(inspection.faultsForWeakEyes());
        passerby.choosesIn("motif", "Publicité");
        passerby.touches("Ne pas publier");
        faults.addAll(inspection.faultsForWeakEyes());
        assertNone(faults);
    }

    @Test
    void letters_have_no_fault() {
        var faults = new ArrayList<String>();
        passerby.opens("/dev/mails");
        faults.addAll(inspection.faults());
        var letters =
                passerby.browser.findElements(By.cssSelector(".mails p:first-child a")).stream()
                        .limit(12)
                        .map(link -> link.getAttribute("href"))
                        .toList();
        for (var letter : letters) {
            passerby.opens(letter);
            faults.addAll(inspection.faults());
        }
        assertNone(faults);
    }

    private static void assertNone(List<String> faults) {
        assertThat(faults.stream().distinct()).as("faults").isEmpty();
    }
}
