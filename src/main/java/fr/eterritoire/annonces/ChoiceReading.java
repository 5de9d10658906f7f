package fr.eterritoire.annonces;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.ScopeReading;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Optional;

/// Reads what an address asks for: `?type=logement&sens=offre&prixMax=700`.
public final class ChoiceReading {
    private ChoiceReading() {}

    /// @throws ResponseStatusException for a type, a sense, a radius or a number that does not
    ///   exist
    public static Choice of(Territoire territoire, Asked asked) {
        return new Choice(
                ScopeReading.of(territoire, List.of(), asked.radius()),
                given(asked.type()).map(ChoiceReading::type),
                given(asked.sense()).map(ChoiceReading::sense),
                new Choice.Range(number(asked.priceFrom()), number(asked.priceTo())),
                new Choice.Range(number(asked.surfaceFrom()), number(asked.surfaceTo())));
    }

    private static AnnonceType type(String key) {
        return AnnonceType.find(key).orElseThrow(() -> refused(words("agenda.no-such-type", key)));
    }

    private static Sense sense(String key) {
        return Sense.find(key).orElseThrow(() -> refused(words("annonces.no-such-sense", key)));
    }

    /// As people type it: « 85 000 ».
    private static Optional<Integer> number(String typed) {
        return given(typed.replaceAll("[\\s\\u00a0\\u202f]", "")).map(ChoiceReading::whole);
    }

    private static Integer whole(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw refused(words("annonces.no-number", text));
        }
        return Integer.valueOf(text);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    private static ResponseStatusException refused(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }
}
