package fr.eterritoire;

import fr.eterritoire.moderation.Reminding;
import fr.eterritoire.submission.Lapsing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The cast: two communes that decide for themselves, each with a secretary who reads letters; one
/// that does not; and whoever proposes. Everything goes through pages and letters.
class Village {
    /// A commune as people know it.
    enum Commune {
        VOUILLE("Vouillé", "/vienne/vouille", "86294", "mairie@vouille.test"),
        CIVRAY("Civray", "/vienne/civray", "86078", "mairie@civray.test"),
        CHAUVIGNY("Chauvigny", "/vienne/chauvigny", "86070", "moderateurs@eterritoire.test"),
        SAINT_PAUL("Saint-Paul", "/la-reunion/saint-paul", "97415", "moderateurs@eterritoire.test");

        final String called;
        final String path;
        final String insee;
        final String decider;

        Commune(String called, String path, String insee, String decider) {
            this.called = called;
            this.path = path;
            this.insee = insee;
            this.decider = decider;
        }
    }

    static final String MODERATORS = "moderateurs@eterritoire.test";
    static final String INTERCO = "/interco/cc-du-haut-poitou";
    static final byte[] NO_PICTURE = {};

    private static final Map<String, String> BUTCHER =
            Map.of(
                    "metier", "Boucherie charcuterie",
                    "prix", "85 000",
                    "loyer", "620",
                    "surface", "110",
                    "chiffre", "UNDER_250",
                    "logementSurPlace", "oui",
                    "raison", "départ à la retraite",
                    "visite", "le lundi, avec la mairie",
                    "emetteur", "BUSINESS",
                    "siret", "732 829 320 00074");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AtomicInteger PROPOSALS = new AtomicInteger();

    private final Visitor visitor;
    private final PostOffice.LetterBoxes letters;
    private final TestClock clock;
    private final Lapsing lapsing;
    private final Reminding reminding;

    Village(
            Visitor visitor,
            PostOffice.LetterBoxes letters,
            TestClock clock,
            Lapsing lapsing,
            Reminding reminding) {
        this.visitor = visitor;
        this.letters = letters;
        this.clock = clock;
        this.lapsing = lapsing;
        this.reminding = reminding;
    }

    Visitor visitor() {
        return visitor;
    }

    PostOffice.LetterBoxes letters() {
        return letters;
    }

    /// Proposes to Vouillé; its address is not confirmed yet.
    Proposal proposes(String title) {
        return proposes(Commune.VOUILLE, title, Map.of());
    }

    Proposal proposes(Commune to, String title, Map<String, String> more) {
        return proposes(to, title, more, NO_PICTURE);
    }

    /// Fills the form, reads it again, waits as people do, and sends it.
    ///
    /// @param more answers beside the usual ones, or instead of them
    Proposal proposes(Commune to, String title, Map<String, String> more, byte[] picture) {
        var proposal = draft(to, title, more);
        var sent = proposal.send(picture);
        if (sent.status() != 200) {
            throw new AssertionError("Not sent: " + sent);
        }
        return proposal;
    }

    /// Somebody about to propose, with a title, a day and an address like no other.
    Proposal draft(Commune to, String title, Map<String, String> more) {
        var number = PROPOSALS.incrementAndGet();
        var answers = new LinkedHashMap<>(usual(title + " n° " + number, number));
        answers.putAll(more);
        return new Proposal(this, to, answers, "10.0." + number / 250 + "." + (number % 250 + 1));
    }

    /// The butcher’s shop that nobody has taken over yet.
    Proposal butcher() {
        return annonce(
                Commune.VOUILLE, "fonds-de-commerce", "offre", "Boucherie du bourg", BUTCHER);
    }

    /// Sent, confirmed and published.
    Proposal online(Proposal proposal) {
        if (proposal.send(NO_PICTURE).status() != 200) {
            throw new AssertionError("Not sent: " + proposal.title());
        }
        return proposal.confirmed().published();
    }

    /// Somebody about to propose an annonce, with what all of them are asked.
    Proposal annonce(
            Commune to, String type, String sense, String title, Map<String, String> more) {
        var number = PROPOSALS.incrementAndGet();
        var answers = new LinkedHashMap<String, String>();
        answers.put("type", type);
        answers.put("sens", sense);
        answers.put("titre", title + " n° " + number);
        answers.put("description", "Une belle occasion, numéro-" + number + ".");
        answers.put("organisateur", "Camille");
        answers.put("emetteur", "INHABITANT");
        answers.put("courriel", "camille-" + number + "@asso.test");
        answers.putAll(more);
        return new Proposal(this, to, answers, "10.1." + number / 250 + "." + (number % 250 + 1));
    }

    /// Somebody about to propose a fiche.
    Proposal fiche(Commune to, String category, String title, Map<String, String> more) {
        var number = PROPOSALS.incrementAndGet();
        var answers = new LinkedHashMap<String, String>();
        answers.put("categorie", category);
        answers.put("titre", title + " n° " + number);
        answers.put("courriel", "fiche-" + number + "@asso.test");
        answers.putAll(more);
        return new Proposal(this, to, answers, "10.2." + number / 250 + "." + (number % 250 + 1));
    }

    private Map<String, String> usual(String title, int number) {
        return Map.ofEntries(
                Map.entry("titre", title),
                Map.entry("type", "loto-jeux"),
                Map.entry("date", day(10 + number % 60).toString()),
                Map.entry("debut", "20:30"),
                Map.entry("lieu", "Salle des fêtes"),
                Map.entry("organisateur", "APE du groupe scolaire " + number),
                Map.entry("emetteur", "ASSOCIATION"),
                Map.entry("description", "Venez avec vos jetons-" + number + "-secrets."),
                Map.entry("courriel", "ape-" + number + "@asso.test"));
    }

    LocalDate day(int fromToday) {
        return LocalDate.ofInstant(clock.instant(), PARIS).plusDays(fromToday);
    }

    void waits(Duration duration) {
        clock.forward(duration);
    }

    /// Ten minutes pass: what was decided can no longer be undone, and its letters leave.
    void waitsUntilNobodyCanUndo() {
        waits(Duration.ofMinutes(10).plusSeconds(1));
    }

    /// What the machine does every few minutes.
    void lapses() {
        lapsing.run();
    }

    void reminds() {
        reminding.run();
    }
}
