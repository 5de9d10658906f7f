package fr.eterritoire.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Folds the lines of a calendar at 75 octets (RFC 5545, 3.1). The library counts characters, so
/// that a line full of accents comes out too long; here a letter of several octets is never cut.
final class Folding {
    private static final int LONGEST = 75;

    private Folding() {}

    /// @param text lines that end in CRLF, not folded
    static byte[] octets(String text) {
        var folded = new ByteArrayOutputStream(text.length() * 5 / 4);
        var onLine = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var letter = Character.toString(text.codePointAt(at));
            var octets = letter.getBytes(StandardCharsets.UTF_8);
            var isLineEnd = letter.equals("\r") || letter.equals("\n");
            if (!isLineEnd && onLine + octets.length > LONGEST) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                onLine = 1;
            }
            folded.writeBytes(octets);
            onLine = isLineEnd ? 0 : onLine + octets.length;
        }
        return folded.toByteArray();
    }
}
