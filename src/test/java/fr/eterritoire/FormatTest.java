package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The code looks the same whoever wrote it. `./mvnw test -Dtest=FormatTest -Dformat.write=true`
/// makes it so.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatTest {
    private static final boolean WRITE = Boolean.getBoolean("format.write");

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void every_java_file_is_formatted() throws IOException {
        var others = javaFiles().parallelStream().filter(this::isOther).toList();
        assertThat(WRITE ? List.<Path>of() : others).as("files to format").isEmpty();
    }

    private boolean isOther(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(source);
            if (WRITE && !source.equals(formatted)) {
                Files.writeString(file, formatted);
            }
            return !source.equals(formatted);
        } catch (IOException | FormatterException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
