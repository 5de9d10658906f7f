package fr.eterritoire;

import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.connexion.Factors;
import fr.eterritoire.connexion.SignInLetters;
import fr.eterritoire.journal.Who;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// How people of town halls sign in, by what screens and letters say. Each comes from a network of
/// their own, and is somebody nobody else is.
class SignIns {
    /// A town hall of many people, apart from the cast: letters go to all who decide.
    static final String TOWN = "86041";

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int RUN = ThreadLocalRandom.current().nextInt(1 << 20);

    private final Office office;
    private final PostOffice.LetterBoxes letters;
    private final SignInLetters written;
    private final Factors factors;

    SignIns(Office office, PostOffice.LetterBoxes letters, SignInLetters written, Factors factors) {
        this.office = office;
        this.letters = letters;
        this.written = written;
        this.factors = factors;
    }

    /// The operator takes all second factors of somebody away, who has called.
    void reset(Person person) {
        factors.reset(person.id(), Who.OPERATOR, 1, "");
    }

    /// What the newest letter about a change of somebody's account says.
    String letterAbout(Person person, String change) {
        return letters.last(person.mail().value(), change).words();
    }

    /// An address that nobody has given.
    String unknown() {
        return "inconnu-" + RUN + "-" + PEOPLE.incrementAndGet() + "@vouille.test";
    }

    Person newPerson(Role role) {
        var mail = "agent-" + RUN + "-" + PEOPLE.incrementAndGet() + "@vouille.test";
        return office.holder(mail, TOWN, role);
    }

    /// Somebody at a computer, on a network where nobody tried before.
    Clerk computer() {
        var number = PEOPLE.incrementAndGet();
        return office.stranger()
                .from("fd00:" + hex(RUN >> 8) + ":" + hex(RUN & 255) + ":" + hex(number) + "::1")
                .with("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    private static String hex(int number) {
        return Integer.toHexString(number);
    }

    /// Gives an address, and looks at what is answered.
    Page asks(Clerk clerk, String mail, String onward) {
        clerk.get("/connexion?suite=" + onward);
        return clerk.post("/connexion", Map.of("courriel", mail, "suite", onward));
    }

    Mail letter(String mail) {
        written.writeAll();
        return letters.last(mail, "Votre connexion");
    }

    boolean isWrittenTo(String mail) {
        written.writeAll();
        return !letters.of(mail, "Votre connexion").isEmpty();
    }

    static String code(Mail letter) {
        return letter.words().replaceAll("(?s).*?(\\d{3})[ \u00a0](\\d{3}).*", "$1$2");
    }

    /// Types a code on the screen that asks for it.
    Page types(Clerk clerk, String code) {
        clerk.get("/connexion/code");
        return clerk.post("/connexion/code", Map.of("code", code));
    }

    Page opens(Clerk clerk, Mail letter) {
        return clerk.get(letter.link("Se connecter"));
    }

    /// Touches the button that the opened link shows.
    Page touches(Clerk clerk, Page opened) {
        return clerk.post("/connexion/lien", Map.of("lien", opened.field("lien")));
    }

    /// Signed in by a letter, with no second factor yet.
    Clerk signedIn(Person person) {
        var clerk = computer();
        asks(clerk, person.mail().value(), "/mairie/compte");
        types(clerk, code(letter(person.mail().value())));
        return clerk;
    }
}
