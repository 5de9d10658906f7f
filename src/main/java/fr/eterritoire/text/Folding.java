package fr.eterritoire.text;

import java.text.Normalizer;
import java.util.Locale;

/// French text as people type it in a hurry: no case, no accents, `oe` for `œ`, one kind of blank.
public final class Folding {
    private Folding() {}

    /// `L’Haÿ-les-Roses` gives `l hay les roses`: letters and digits, single spaces.
    public static String fold(String text) {
        var plain =
                text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
