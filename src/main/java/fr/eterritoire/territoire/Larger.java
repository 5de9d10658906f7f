package fr.eterritoire.territoire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Départements and régions that people add to the name of a commune to tell it from another.
final class Larger {
    /// After one of these, « Loire » is a part of the name and not where it is.
    private static final Set<String> LINKS =
            Set.of("sur", "sous", "les", "de", "du", "des", "d", "et", "a", "au", "aux");

    private final Map<String, Territoire> byName = new HashMap<>();

    Larger(List<? extends Territoire> all) {
        for (var territoire : all) {
            var words = Spelling.words(territoire.name().name());
            byName.putIfAbsent(Spelling.joined(words), territoire);
            byName.putIfAbsent(Spelling.joined(Spelling.withoutArticle(words)), territoire);
        }
    }

    /// « Lucey Côte-d’Or », « Civray dans le Cher »: the last words name where it is.
    Optional<Somewhere> atTheEndOf(List<String> words) {
        for (var cut = 1; cut < words.size(); cut++) {
            var place = byName.get(Spelling.joined(words.subList(cut, words.size())));
            var name = withoutIn(words.subList(0, cut));
            if (place != null && !LINKS.contains(name.getLast())) {
                return Optional.of(new Somewhere(name, isIn(place)));
            }
        }
        return Optional.empty();
    }

    private static List<String> withoutIn(List<String> name) {
        var end = Spelling.ARTICLES.contains(name.getLast()) ? name.size() - 1 : name.size();
        if (end > 1 && name.get(end - 1).equals("dans")) {
            return name.subList(0, end - 1);
        }
        return name.size() > 1 && name.getLast().equals("en")
                ? name.subList(0, name.size() - 1)
                : name;
    }

    private static Predicate<Commune> isIn(Territoire place) {
        return commune ->
                commune.departement().equals(place) || commune.departement().region().equals(place);
    }
}
