package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Shades.Ground;

import java.util.List;
import java.util.stream.Stream;

/// The colours a territory may choose for its pages. None can be here that cannot be read.
public enum Palette {
    BOCAGE("Bocage", "#1c6647", "#e8f0ea", "#7ccba2", "#1b2b24"),
    ARDOISE("Ardoise", "#2a5674", "#e5edf3", "#8fc1e3", "#1a2a35"),
    TUILE("Tuile", "#97402a", "#f8ebe6", "#f0a48c", "#35221c"),
    LAVANDE("Lavande", "#5b4a8a", "#eeebf6", "#bfb0ea", "#27223a");

    private final String label;
    private final Shades light;
    private final Shades dark;

    Palette(String label, String main, String tint, String mainAtNight, String tintAtNight) {
        this.label = label;
        light = new Shades(Ground.LIGHT, main, "#ffffff", tint);
        dark = new Shades(Ground.DARK, mainAtNight, "#0e1419", tintAtNight);
        var refusals = Stream.of(light, dark).map(Shades::refusals).flatMap(List::stream).toList();
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", refusals));
        }
    }

    public String label() {
        return label;
    }

    /// The main colour by day, for what is drawn outside our pages.
    public String main() {
        return light.main();
    }

    /// The style sheet that a page wears after our own.
    public String css() {
        return light.tokens() + "@media (prefers-color-scheme:dark){" + dark.tokens() + "}\n";
    }
}
