package fr.eterritoire.embeds;

import java.util.Locale;
import java.util.stream.Stream;

/// Three colours that can be read together, as `#1c6647`. The element keeps the same rules.
///
/// @param ground what everything stands on
/// @param accent of links
record Colours(String ground, String text, String accent) {
    static final Colours LIGHT = new Colours("#ffffff", "#1e282d", "#1c6647");
    static final Colours DARK = new Colours("#1a2125", "#ece8df", "#7ccba2");

    /// Of text on what it stands on (S-1.15).
    static final double ENOUGH = 4.5;

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
                .filter(colour -> !colour.isEmpty() && contrast(colour, ground) >= ENOUGH)
                .findFirst()
                .orElseThrow();
    }

    static double contrast(String one, String other) {
        var a = luminance(one) + .05;
        var b = luminance(other) + .05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// As WCAG defines it.
    private static double luminance(String colour) {
        return .2126 * part(colour, 1) + .7152 * part(colour, 3) + .0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
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
