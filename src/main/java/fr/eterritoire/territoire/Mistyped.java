package fr.eterritoire.territoire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names at one typing error, or two when they are long: a letter too many, missing, wrong, or two
/// letters swapped (Damerau and Levenshtein's distance).
final class Mistyped {
    private static final int LONG = 9;
    private static final int SHORT = 4;

    private Mistyped() {}

    /// The nearest ones only.
    static Set<Commune> search(String key, Map<String, List<Commune>> names) {
        for (var errors = 1; errors <= allowed(key); errors++) {
            var found = new LinkedHashSet<Commune>();
            for (var name : names.entrySet()) {
                if (Math.abs(name.getKey().length() - key.length()) <= errors
                        && distance(key, name.getKey(), errors) <= errors) {
                    found.addAll(name.getValue());
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static int allowed(String key) {
        return key.length() < SHORT ? 0 : key.length() < LONG ? 1 : 2;
    }

    /// Stops counting past `most`.
    private static int distance(String one, String other, int most) {
        var before = new int[other.length() + 1];
        var previous = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.length(); j++) {
                var differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] =
                        Math.min(
                                Math.min(current[j - 1], previous[j]) + 1,
                                previous[j - 1] + differs);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return least;
            }
            var reused = before;
            before = previous;
            previous = current;
            current = reused;
        }
        return previous[other.length()];
    }
}
