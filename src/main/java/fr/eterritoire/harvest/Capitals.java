package fr.eterritoire.harvest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lists that shout, said in a normal voice: « RUE DE LA POSTE » is « Rue de la Poste ».
final class Capitals {
    private static final Set<String> SMALL =
            Set.of(
                    "de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "et", "en",
                    "sur", "sous", "bis", "ter");

    /// Said letter by letter.
    private static final Set<String> LETTERS = Set.of("za", "zac", "zae", "zi", "rn", "rd", "sncf");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LOST_APOSTROPHE =
            Pattern.compile("\\b([ld]) (?=[aeiouyhà-ý])", Pattern.CASE_INSENSITIVE);

    private Capitals() {}

    /// What is not all in capitals stays as it is.
    static String lowered(String text) {
        var line = Words.line(text);
        return line.equals(line.toUpperCase(Locale.FRENCH)) ? first(spoken(line)) : line;
    }

    private static String spoken(String line) {
        var words = WORD.matcher(line).replaceAll(found -> word(found.group()));
        return LOST_APOSTROPHE.matcher(words).replaceAll("$1’");
    }

    private static String word(String word) {
        var low = word.toLowerCase(Locale.FRENCH);
        if (LETTERS.contains(low)) {
            return word;
        }
        return SMALL.contains(low) ? low : first(low);
    }

    private static String first(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
