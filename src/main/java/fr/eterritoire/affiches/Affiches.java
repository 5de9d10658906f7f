package fr.eterritoire.affiches;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.EventType;
import fr.eterritoire.harvest.Clues;
import fr.eterritoire.media.Images;
import fr.eterritoire.media.Images.Reception;
import fr.eterritoire.redaction.Draft.Origin;
import fr.eterritoire.redaction.DraftId;
import fr.eterritoire.redaction.Drafts;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The door: makes drafts of posters. What their text says fills the form, marked as to be checked;
/// what a picture shows is never guessed.
@Component
public class Affiches {
    static final int LONGEST_TEXT = 10_000;

    private final Drafts drafts;
    private final Images images;
    private final InstantSource clock;

    Affiches(Drafts drafts, Images images, InstantSource clock) {
        this.drafts = drafts;
        this.images = images;
        this.clock = clock;
    }

    /// What came of a poster.
    sealed interface Outcome {
        record Begun(DraftId draft) implements Outcome {}

        /// @param words why its picture is not taken
        record Refused(String words) implements Outcome {}
    }

    /// Dropped or pasted in the office.
    ///
    /// @param picture empty when only a text was pasted
    Outcome drop(Territoire office, byte[] picture, String text, Agent agent) {
        if (picture.length == 0) {
            return begun(office, "", text, Optional.empty(), Origin.POSTER, Optional.of(agent));
        }
        return switch (images.receive(picture)) {
            case Reception.Received received ->
                    begun(
                            office,
                            "",
                            text,
                            Optional.of(received),
                            Origin.POSTER,
                            Optional.of(agent));
            case Reception.Refused(var why) -> new Outcome.Refused(why);
        };
    }

    /// Came by mail.
    ///
    /// @param picture one that was taken
    void mailed(
            Territoire office, String subject, String text, Optional<Reception.Received> picture) {
        begun(office, subject, text, picture, Origin.MAIL, Optional.empty());
    }

    private Outcome begun(
            Territoire office,
            String subject,
            String text,
            Optional<Reception.Received> picture,
            Origin origin,
            Optional<Agent> agent) {
        var cut = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        var read = answers(Clues.in(subject, cut, today));
        var answers = new LinkedHashMap<>(read);
        picture.ifPresent(
                received -> {
                    answers.put("photo", List.of(received.sha256()));
                    answers.put("photoLargeur", List.of(Integer.toString(received.width())));
                    answers.put("photoHauteur", List.of(Integer.toString(received.height())));
                });
        var said = subject.isBlank() ? cut : subject.strip() + "\n\n" + cut;
        return new Outcome.Begun(
                drafts.begin(
                        office,
                        new EvenementForm(answers),
                        origin,
                        said.strip(),
                        List.copyOf(read.keySet()),
                        agent));
    }

    private static Map<String, List<String>> answers(Clues clues) {
        var answers = new LinkedHashMap<String, List<String>>();
        put(answers, "titre", clues.title());
        put(answers, "type", clues.type().map(EventType::key));
        put(answers, "date", clues.first());
        put(answers, "debut", clues.start());
        put(answers, "fin", clues.end());
        put(answers, "dernierJour", clues.last());
        put(answers, "lieu", clues.venue());
        put(answers, "gratuit", Optional.of("oui").filter(_ -> clues.free()));
        put(
                answers,
                "tarifs",
                Optional.of(String.join("\n", clues.prices()))
                        .filter(Predicate.not(String::isEmpty)));
        return answers;
    }

    private static void put(
            Map<String, List<String>> answers, String field, Optional<? extends Object> value) {
        value.ifPresent(said -> answers.put(field, List.of(said.toString())));
    }

    /// Neither a picture nor a text was given.
    static Outcome nothing() {
        return new Outcome.Refused(words("affiches.give-one"));
    }
}
