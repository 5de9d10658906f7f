package fr.eterritoire.site;

import fr.eterritoire.territoire.Palette;

import java.util.Optional;
import java.util.stream.Stream;

/// Where the colours of a territory are served, as a file: no style is written into pages.
public final class Theme {
    private Theme() {}

    /// Empty for the usual colours, which the style sheet of all pages has.
    public static Optional<String> address(Palette palette) {
        return palette == Palette.BOCAGE
                ? Optional.empty()
                : Optional.of("/theme/" + hashOf(palette) + ".css");
    }

    static Optional<Palette> at(String hash) {
        return Stream.of(Palette.values())
                .filter(palette -> hashOf(palette).equals(hash))
                .findFirst();
    }

    private static String hashOf(Palette palette) {
        return Bundle.hashOf(palette.css());
    }
}
