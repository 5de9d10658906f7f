package fr.eterritoire.signalement;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;

import java.util.Locale;

/// Names an announcement inside a sentence.
final class Naming {
    private Naming() {}

    /// « « Loto de l’APE », samedi 12 décembre 2026 de 14 h à 18 h »
    static String of(Content content) {
        return switch (content) {
            case Evenement evenement ->
                    "«\u00a0" + evenement.title() + "\u00a0»" + when(evenement.dates());
            case Annonce annonce -> "«\u00a0" + annonce.shown().title() + "\u00a0»";
            case Fiche fiche -> "«\u00a0" + fiche.title() + "\u00a0»";
        };
    }

    /// Words that somebody wrote keep their capital.
    private static String when(Dates dates) {
        var words = DatesInWords.whole(dates);
        if (words.isEmpty()) {
            return "";
        }
        return dates instanceof Dates.Unspecified
                ? ", " + words
                : ", " + words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }
}
