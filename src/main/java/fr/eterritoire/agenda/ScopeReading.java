package fr.eterritoire.agenda;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what an address asks for: `?type=marche&type=fete&rayon=10`.
public final class ScopeReading {
    private static final Set<Integer> RADII = Set.of(5, 10, 20, 40);

    private ScopeReading() {}

    /// @throws ResponseStatusException for a type or a radius that does not exist
    public static Scope of(Territoire territoire, List<String> types, String radius) {
        var chosen = new LinkedHashSet<EventType>();
        for (var key : types) {
            if (!key.isBlank()) {
                chosen.add(
                        EventType.find(key)
                                .orElseThrow(() -> refused(words("agenda.no-such-type", key))));
            }
        }
        return new Scope(territoire, kilometres(territoire, radius), chosen);
    }

    private static Optional<Integer> kilometres(Territoire territoire, String radius) {
        if (radius.isBlank() || radius.equals("0")) {
            return Optional.empty();
        }
        var known = RADII.stream().filter(r -> radius.equals(Integer.toString(r))).findFirst();
        if (known.isEmpty() || !Scope.of(territoire).takesRadius()) {
            throw refused(words("agenda.no-such-radius"));
        }
        return known;
    }

    private static ResponseStatusException refused(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }
}
