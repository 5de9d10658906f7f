package fr.eterritoire.embeds;

import fr.eterritoire.text.Contrast;

import java.util.Locale;
import java.util.stream.Stream;

/// Three colours that can be read together, as `#1c6647`. The element keeps the same rules.
///
/// @param ground what everything stands on
/// @param accent of links
record Colours(String ground, String text, String accent) {
    static final Colours LIGHT = new Colours("#ffffff", "#1e282d", "#1c6647");
    static final Colours DARK = new Colours("#1a2125", "#ece8df", "#7ccba2");

    /// These with what a site asks for; a colour that reads badly on the ground gives way to the
    /// usual ones, and where those read badly too, to black or white.
    ///
    /// @param asked empty for the usual one
    Colours wearing(Colours asked) {
        var newGround = asked.ground.isEmpty() ? ground : asked.ground;
        var newText =
                readable(newGround, asked.text, text, LIGHT.text, DARK.text, "#000000", "#ffffff");
        return new Colours(
                newGround,
                newText,
                readable(newGround, asked.accent, accent, LIGHT.accent, DARK.accent, newText));
    }

    private static String readable(String ground, String... candidates) {
        return Stream.of(candidates)
                .filter(
                        colour ->
                                !colour.isEmpty()
                                        && Contrast.between(colour, ground) >= Contrast.OF_TEXT)
                .findFirst()
                .orElseThrow();
    }

    /// The same as tokens of our style sheet.
    String tokens(boolean dark) {
        return String.format(
                Locale.ROOT,
                "color-scheme:%s;--page:%s;--surface:%s;--tint:%s;--text:%s;--verge:%s;--edge:color-mix(in"
                    + " srgb,%s 25%%,%s);--control:%s;--signal:%s;--main:%s;",
                dark ? "dark" : "light",
                ground,
                ground,
                ground,
                text,
                text,
                text,
                ground,
                text,
                text,
                accent);
    }
}
