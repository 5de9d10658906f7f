package fr.eterritoire.sentences;

import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import java.util.Map;

/// Whether words begin those of a name, in its order: « saint eti du rouv ».
public final class Resembling {
    private static final Map<String, String> LONG_FORMS =
            Map.of("st", "saint", "ste", "sainte", "s", "sur");

    private Resembling() {}

    public static boolean begins(Territoire territoire, String folded) {
        var typed = folded.split(" ");
        var next = 0;
        for (var word : Folding.fold(territoire.name().name()).split(" ")) {
            var begun = next < typed.length ? typed[next] : "";
            if (!begun.isEmpty() && word.startsWith(LONG_FORMS.getOrDefault(begun, begun))) {
                next++;
            }
        }
        return next == typed.length;
    }
}
