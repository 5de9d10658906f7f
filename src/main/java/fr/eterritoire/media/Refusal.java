package fr.eterritoire.media;

import static fr.eterritoire.text.Words.wordsOf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Why a file is not taken: each names the fault, then what to do about it.
enum Refusal {
    EMPTY,
    TOO_HEAVY,
    TOO_LARGE,
    HEIC,
    PDF,
    SVG,
    UNKNOWN,
    DAMAGED,
    BUSY;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    String words() {
        return wordsOf("media.refusal", this);
    }

    /// What to say of a file that is none of the pictures we read.
    static Refusal ofOther(byte[] sent) {
        var start = new String(sent, 0, Math.min(sent.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("ftyp", 4)) {
            return HEIC_BRANDS.contains(start.substring(8, Math.min(start.length(), 12)))
                    ? HEIC
                    : UNKNOWN;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        return start.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : UNKNOWN;
    }
}
