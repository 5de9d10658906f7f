package fr.eterritoire.print;

import java.text.Normalizer;

/// Typed words as a printer would set them.
final class Typography {
    private Typography() {}

    /// A high sign never begins a line, and an apostrophe is curved. Signs our fonts do not have
    /// are left out.
    static String french(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .codePoints()
                .filter(Fonts.TITLE::canDisplay)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll(" ([:;!?»€%])", "\u00a0$1")
                .replaceAll("« ", "«\u00a0")
                .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
    }
}
