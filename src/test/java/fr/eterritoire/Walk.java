package fr.eterritoire;

import org.openqa.selenium.By;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/// The steps of the line as people take them: an association of Vouillé proposes, its town hall
/// decides. Each proposal comes from a new author.
final class Walk {
    static final String MAIRIE = "mairie@vouille.test";
    static final LocalDate DAY = BrowserVisitor.saturday(LocalDate.now(), 30);

    private static final Duration LONGER_THAN_A_ROBOT = Duration.ofSeconds(4);
    private static int authors;

    private final BrowserVisitor visitor;
    private final TestClock clock;
    String author = "";

    Walk(BrowserVisitor visitor, TestClock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    /// Fills the form that is open, as an author not seen before.
    void fill(String title, String organiser) {
        author = "auteur" + ++authors + "@village.test";
        visitor.types("Titre", title);
        visitor.chooses("C’est…", "Fête, bal");
        visitor.sets("Date", DAY);
        visitor.sets("De", "14:00");
        visitor.sets("à", "18:30");
        visitor.types("Lieu", "Salle des fêtes");
        visitor.types("Nom de l’organisateur", organiser);
        visitor.choosesIn("emetteur", "une association");
        visitor.types("Votre courriel", author);
    }

    /// Reviews and sends; people take longer over it than this test does.
    void send() {
        visitor.touches("Relire avant d’envoyer");
        clock.forward(LONGER_THAN_A_ROBOT);
        visitor.touches("Envoyer");
    }

    void addPicture(Path file, String shows) {
        visitor.browser.findElement(By.id("image")).sendKeys(file.toAbsolutePath().toString());
        visitor.unfolds("Ce que montre la photo");
        visitor.types("Ce que montre la photo", shows);
        visitor.types("Qui l’a faite", "Jeanne Martin");
        visitor.ticks("J’ai le droit");
        visitor.ticks("Les personnes reconnaissables");
    }

    void confirm(String title) {
        visitor.opensLetter(author, "Confirmez votre proposition", title);
        visitor.touches("Confirmer");
        visitor.touches("Confirmer");
    }

    /// From the form to a proposal that waits for an answer.
    void propose(String title, String organiser) {
        visitor.opens("/vienne/vouille/proposer");
        fill(title, organiser);
        send();
        confirm(title);
    }

    void propose(String title) {
        propose(title, "L’amicale de Vouillé");
    }

    /// Proposed, and put online by the town hall.
    void publish(String title) {
        propose(title);
        decide(title, "Publier");
        visitor.touches("Publier");
    }

    /// Opens the letter that asks the town hall, and follows its link of that name.
    void decide(String title, String answer) {
        decideAs(MAIRIE, title, answer);
    }

    void decideAs(String decider, String title, String answer) {
        visitor.opensLetter(decider, "À relire", title);
        visitor.touches(answer);
    }

    void openAuthorsPage(String title) {
        visitor.opensLetter(author, "Bien reçu", title);
        visitor.touches("Ma page privée");
    }

    /// From the author's page: one status, at once.
    void show(String title, String status, String note) {
        openAuthorsPage(title);
        visitor.unfolds(status);
        if (!note.isEmpty()) {
            visitor.types("Un mot pour le public", note);
        }
        visitor.touches(status);
    }
}
