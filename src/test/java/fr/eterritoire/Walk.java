package fr.eterritoire;

import org.openqa.selenium.By;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/// The steps of the line as people take them: an association of Vouillé proposes, its town hall
/// decides. Each proposal comes from a new author.
final class Walk {
    static final String MAIRIE = "mairie@vouille.test";
    static final LocalDate DAY = Passerby.saturday(LocalDate.now(), 30);

    private static final Duration LONGER_THAN_A_ROBOT = Duration.ofSeconds(4);
    private static int authors;

    private final Passerby passerby;
    private final TestClock clock;
    String author = "";

    Walk(Passerby passerby, TestClock clock) {
        this.passerby = passerby;
        this.clock = clock;
    }

    /// Fills the form that is open, as an author not seen before.
    void fill(String title, String organiser) {
        author = "auteur" + ++authors + "@village.test";
        passerby.types("Titre", title);
        passerby.chooses("C’est…", "Fête, bal");
        passerby.sets("Date", DAY);
        passerby.sets("Début", "14:00");
        passerby.sets("Fin", "18:30");
        passerby.types("Lieu", "Salle des fêtes");
        passerby.types("Nom de l’organisateur", organiser);
        passerby.choosesIn("emetteur", "une association");
        passerby.types("Votre courriel", author);
    }

    /// Reviews and sends; people take longer over it than this test does.
    void send() {
        passerby.touches("Relire avant d’envoyer");
        clock.forward(LONGER_THAN_A_ROBOT);
        passerby.touches("Envoyer");
    }

    void addPicture(Path file, String shows) {
        passerby.browser.findElement(By.id("image")).sendKeys(file.toAbsolutePath().toString());
        passerby.unfolds("Ce que montre la photo");
        passerby.types("Ce que montre la photo", shows);
        passerby.types("Qui l’a faite", "Jeanne Martin");
        passerby.ticks("J’ai le droit");
        passerby.ticks("On n’y reconnaît personne");
    }

    void confirm(String title) {
        passerby.opensLetter(author, "Confirmez votre proposition", title);
        passerby.touches("Confirmer");
        passerby.touches("Confirmer");
    }

    /// From the form to a proposal that waits for an answer.
    void propose(String title, String organiser) {
        passerby.opens("/vienne/vouille/proposer");
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
        passerby.touches("Publier");
    }

    /// Opens the letter that asks the town hall, and follows its link of that name.
    void decide(String title, String answer) {
        decideAs(MAIRIE, title, answer);
    }

    void decideAs(String decider, String title, String answer) {
        passerby.opensLetter(decider, "À relire", title);
        passerby.touches(answer);
    }

    void openAuthorsPage(String title) {
        passerby.opensLetter(author, "Bien reçu", title);
        passerby.touches("Ma page privée");
    }

    /// From the author's page: one status, at once.
    void show(String title, String status, String note) {
        openAuthorsPage(title);
        passerby.unfolds(status);
        if (!note.isEmpty()) {
            passerby.types("Un mot pour le public", note);
        }
        passerby.touches(status);
    }
}
