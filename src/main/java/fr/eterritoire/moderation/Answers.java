package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.Optional;

/// What the forms of the decision page send, read, and where each answer leads: the same for the
/// holder of a link and for an agent.
@Component
public class Answers {
    private static final int LONGEST_WORDS = 2000;

    private final Territoires territoires;

    Answers(Territoires territoires) {
        this.territoires = territoires;
    }

    /// The commune that was chosen.
    public Commune commune(String insee) {
        return findCommune(insee).orElseThrow(() -> unknown(words("moderation.unknown-commune")));
    }

    private Optional<Commune> findCommune(String insee) {
        try {
            return territoires.findCommune(new CodeInsee(insee));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The announcement that was said to be the same.
    public static ContentId twin(long number) {
        if (number < 1) {
            throw unknown(words("moderation.unknown-announcement"));
        }
        return new ContentId(number);
    }

    private static ResponseStatusException unknown(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }

    /// No longer than a letter takes.
    public static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }

    /// The end of the address that shows what came of an act; empty when the page says it by
    /// itself.
    public static String follows(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Online _,
                    Outcome.SentBack _,
                    Outcome.Declined _,
                    Outcome.PassedOn _,
                    Outcome.Merged _ ->
                    "";
            case Outcome.Undone _ -> "?suite=annulee";
            case Outcome.Changed _ -> "?suite=change";
            case Outcome.WordsMissing(var answer) ->
                    "?suite=texte-manquant&reponse=" + answer + "#" + answer;
            case Outcome.NotATwin _ -> "?suite=pas-le-meme";
            case Outcome.TooLate _ -> "?suite=trop-tard";
            case Outcome.AwaitingAuthor _, Outcome.AlreadyDecided _, Outcome.NotYours _ ->
                    "?suite=deja";
        };
    }
}
