package fr.eterritoire.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/// The letters we bring with us (Source Serif and Source Sans, OFL), so that cards look the same on
/// every machine, even one without fonts.
final class Fonts {
    private static final String MACHINE = "sun.awt.fontconfig";

    static {
        askNothingOfTheMachine();
    }

    static final Font TITLE = read("SourceSerif4-Bold.ttf");
    static final Font TEXT = read("SourceSans3-Regular.ttf");
    static final Font STRONG = read("SourceSans3-SemiBold.ttf");

    private Fonts() {}

    /// Java looks for the machine's fonts before it reads one of ours, and fails where the library
    /// fontconfig is missing; told that there are none, it does not look.
    private static void askNothingOfTheMachine() {
        if (System.getProperty(MACHINE) != null) {
            return;
        }
        try {
            var none = Files.createTempFile("eterritoire", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty(MACHINE, none.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Font read(String name) {
        try (var bytes = Fonts.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("No font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes)
                    .deriveFont(
                            Map.of(
                                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException("Not a font: " + name, failure);
        }
    }
}
