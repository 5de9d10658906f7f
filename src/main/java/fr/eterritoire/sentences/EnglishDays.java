package fr.eterritoire.sentences;

import fr.eterritoire.text.Language;

import java.util.Map;

/// Words that say when, for who reads the site in English: each is read as the French one.
final class EnglishDays {
    private static final Map<String, String> IN_FRENCH =
            Map.ofEntries(
                    Map.entry("monday", "lundi"),
                    Map.entry("tuesday", "mardi"),
                    Map.entry("wednesday", "mercredi"),
                    Map.entry("thursday", "jeudi"),
                    Map.entry("friday", "vendredi"),
                    Map.entry("saturday", "samedi"),
                    Map.entry("sunday", "dimanche"),
                    Map.entry("january", "janvier"),
                    Map.entry("february", "fevrier"),
                    Map.entry("march", "mars"),
                    Map.entry("april", "avril"),
                    Map.entry("may", "mai"),
                    Map.entry("june", "juin"),
                    Map.entry("july", "juillet"),
                    Map.entry("august", "aout"),
                    Map.entry("september", "septembre"),
                    Map.entry("october", "octobre"),
                    Map.entry("november", "novembre"),
                    Map.entry("december", "decembre"),
                    Map.entry("morning", "matin"),
                    Map.entry("afternoon", "soir"),
                    Map.entry("evening", "soir"),
                    Map.entry("night", "soir"),
                    Map.entry("month", "mois"),
                    Map.entry("spring", "printemps"),
                    Map.entry("summer", "ete"),
                    Map.entry("autumn", "automne"),
                    Map.entry("winter", "hiver"),
                    Map.entry("christmas", "noel"),
                    Map.entry("easter", "paques"),
                    Map.entry("from", "du"),
                    Map.entry("to", "au"),
                    Map.entry("and", "et"));

    private EnglishDays() {}

    static boolean areSpoken() {
        return Language.spoken() == Language.ENGLISH;
    }

    /// « samedi » of `saturday`, `12` of `12th`; any other word as it is.
    static String inFrench(String word) {
        return areSpoken()
                ? IN_FRENCH.getOrDefault(
                        word, word.replaceFirst("^(\\d{1,2})(?:st|nd|rd|th)$", "$1"))
                : word;
    }
}
