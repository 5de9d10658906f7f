package fr.eterritoire.text;

/// How well two colours are told apart, as WCAG computes it: from 1 to 21. Colours are written
/// `#1c6647`.
public final class Contrast {
    /// Of words on what they stand on (S-1.15).
    public static final double OF_TEXT = 4.5;

    /// Of large words, controls and focus on what they stand on.
    public static final double OF_CONTROLS = 3;

    private Contrast() {}

    public static double between(String one, String other) {
        var a = luminance(one) + .05;
        var b = luminance(other) + .05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return .2126 * part(colour, 1) + .7152 * part(colour, 3) + .0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
