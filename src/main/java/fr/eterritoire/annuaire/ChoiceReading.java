package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.ScopeReading;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.FicheKind;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;

/// Reads what an address asks for: `?type=boulangerie&ouvert=oui&rayon=10`.
public final class ChoiceReading {
    private ChoiceReading() {}

    /// @param type a kind or a category, which do not share their keys
    /// @throws ResponseStatusException for a type or a radius that does not exist
    public static Choice of(
            Territoire territoire, String type, String open, String accessible, String radius) {
        var scope = ScopeReading.of(territoire, List.of(), radius);
        var all = Choice.of(scope);
        var wanted = new Choice(scope, all.kind(), all.category(), isYes(open), isYes(accessible));
        if (type.isBlank()) {
            return wanted;
        }
        return FicheKind.find(type)
                .map(wanted::narrowedTo)
                .or(() -> FicheCategory.find(type).map(wanted::narrowedTo))
                .orElseThrow(
                        () ->
                                new ResponseStatusException(
                                        HttpStatus.BAD_REQUEST,
                                        words("agenda.no-such-type", type)));
    }

    private static boolean isYes(String answer) {
        return answer.equals("oui");
    }
}
