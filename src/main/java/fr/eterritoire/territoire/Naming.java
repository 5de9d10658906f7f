package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Epci.Nature;
import fr.eterritoire.text.Language;

import java.util.Locale;

/// How an intercommunality is named in a sentence: « dans la communauté de communes du Vexin-Thelle
/// ».
final class Naming {
    private Naming() {}

    /// @param official as the State writes it: `CC du Vexin-Thelle`, `Bordeaux Métropole`
    static Toponym epci(String official, Nature nature) {
        var abbreviation = nature.name() + " ";
        if (official.startsWith(abbreviation)) {
            var full =
                    Language.FRENCH.speaking(nature::words)
                            + " "
                            + official.substring(abbreviation.length());
            return new Toponym(official, "dans la " + full, "de la " + full);
        }
        var lower = official.toLowerCase(Locale.FRENCH);
        if (lower.startsWith("métropole")) {
            return new Toponym(official, "dans la " + official, "de la " + official);
        }
        if (lower.startsWith("eurométropole")) {
            return new Toponym(official, "dans l’" + official, "de l’" + official);
        }
        return new Toponym(
                official, "à " + official, (startsWithVowel(lower) ? "d’" : "de ") + official);
    }

    private static boolean startsWithVowel(String lower) {
        return "aàâeéèêiîoôuùûyh".indexOf(lower.charAt(0)) >= 0;
    }
}
