package fr.eterritoire.harvest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists that shout, said in a normal voice: « RUE DE LA POSTE » is « Rue de la Poste ».
final class Capitals {
    private static final Set<String> SMALL =
            Set.of(
                    "de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "et", "en",
                    "sur", "sous", "bis", "ter");

    private Capitals() {}

    /// What is not all in capitals stays as it is.
    static String lowered(String text) {
        return text.equals(text.toUpperCase(Locale.FRENCH))
                ? first(
                        Arrays.stream(Words.line(text).split(" "))
                                .map(Capitals::word)
                                .collect(Collectors.joining(" ")))
                : Words.line(text);
    }

    private static String word(String word) {
        var low = word.toLowerCase(Locale.FRENCH);
        return SMALL.contains(low) ? low : first(low);
    }

    private static String first(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
