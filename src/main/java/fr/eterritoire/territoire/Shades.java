package fr.eterritoire.territoire;

import fr.eterritoire.text.Contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The colours a territory brings to our pages, by day or by night.
///
/// @param main of links and of the main action
/// @param onMain of words on it
/// @param tint of what is set off a little: labels, a button under the finger
public record Shades(Ground ground, String main, String onMain, String tint) {
    /// What all territories share, and on which these colours must be read.
    public enum Ground {
        LIGHT("#faf7f0", "#ffffff", "#1e282d", "#5a666c"),
        DARK("#12171a", "#1a2125", "#ece8df", "#a9b3b8");

        private final String page;
        private final String surface;
        private final String text;
        private final String verge;

        Ground(String page, String surface, String text, String verge) {
            this.page = page;
            this.surface = surface;
            this.text = text;
            this.verge = verge;
        }
    }

    /// Why these cannot be worn, in words; empty when all of it can be read (S-1.15).
    public List<String> refusals() {
        var words = new ArrayList<String>();
        refuse("La couleur principale", main, "le fond de la page", ground.page, words);
        refuse("La couleur principale", main, "le fond des encadrés", ground.surface, words);
        refuse("La couleur principale", main, "sa teinte claire", tint, words);
        refuse("Le texte des boutons", onMain, "la couleur principale", main, words);
        refuse("Le texte", ground.text, "la teinte", tint, words);
        refuse("Le texte discret", ground.verge, "la teinte", tint, words);
        return words;
    }

    private static void refuse(
            String what, String colour, String where, String under, List<String> words) {
        var contrast = Contrast.between(colour, under);
        if (contrast < Contrast.OF_TEXT) {
            words.add(
                    String.format(
                            Locale.FRENCH,
                            "%s (%s) se lit mal sur %s (%s)\u00a0: contraste de %.1f, il faut"
                                    + " %.1f.",
                            what,
                            colour,
                            where,
                            under,
                            Math.floor(contrast * 10) / 10,
                            Contrast.OF_TEXT));
        }
    }

    String tokens() {
        return ":root{--main:" + main + ";--on-main:" + onMain + ";--tint:" + tint + "}";
    }
}
