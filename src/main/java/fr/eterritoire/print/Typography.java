package fr.eterritoire.print;

import fr.eterritoire.text.Typesetting;

import java.text.Normalizer;

/// Typed words as a printer would set them.
final class Typography {
    private Typography() {}

    /// A high sign never begins a line, and an apostrophe is curved. Signs our fonts do not have
    /// are left out.
    static String french(String typed) {
        var shown =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .codePoints()
                        .filter(Fonts.TITLE::canDisplay)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
        return Typesetting.bound(shown);
    }
}
