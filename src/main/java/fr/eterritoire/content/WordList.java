package fr.eterritoire.content;

import fr.eterritoire.text.Folding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Expressions that make a human look closer, from a file that anybody can read: one a line, `#`
/// begins a remark. Case, accents and hyphens do not count.
record WordList(List<String> expressions) {
    /// @param name of the file, without its ending: `topics/praise`
    static WordList of(String name) {
        try (var file = WordList.class.getResourceAsStream("/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("No list of words " + name);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> " " + Folding.fold(line) + " ")
                            .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Whether whole words of the text are one of them.
    boolean isIn(String text) {
        var folded = " " + Folding.fold(text) + " ";
        return expressions.stream().anyMatch(folded::contains);
    }
}
