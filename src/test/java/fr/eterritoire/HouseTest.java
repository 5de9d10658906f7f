package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The limits of the house style that a machine can check.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseTest {
    private static final Pattern REFUSED_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|Service|Entity)\\.java");

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static boolean isLongerThan(int limit, Path file) {
        try {
            return Files.readAllLines(file).size() > limit;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void no_java_file_is_longer_than_250_lines() throws IOException {
        assertThat(files("src", ".java")).isNotEmpty().noneMatch(file -> isLongerThan(250, file));
    }

    @Test
    void no_template_is_longer_than_120_lines() throws IOException {
        assertThat(files("src/main/jte", ".jte"))
                .isNotEmpty()
                .noneMatch(file -> isLongerThan(120, file));
    }

    @Test
    void no_class_is_named_for_what_it_is_not() throws IOException {
        assertThat(files("src", ".java"))
                .noneMatch(file -> REFUSED_NAME.matcher(file.toString()).matches());
    }

    /// « · » ends a line of a narrow screen, it never begins one: a no-break space comes before it.
    @Test
    void no_line_begins_with_what_separates() throws IOException {
        var separates = Pattern.compile("[^\u00a0]· ");
        var written =
                Stream.of(
                        files("src/main/jte", ".jte"),
                        files("src/main/resources/words", ".properties"),
                        files("src/main/resources/static", ".js"));
        for (var file : written.flatMap(List::stream).toList()) {
            var words = Files.readString(file).replace("\\u00a0", "\u00a0");
            assertThat(separates.matcher(words).results().map(MatchResult::group))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void one_template_alone_writes_what_it_is_given() throws IOException {
        var unsafe = new ArrayList<String>();
        for (var template : files("src/main/jte", ".jte")) {
            if (Files.readString(template).contains("$unsafe")) {
                unsafe.add(template.getFileName().toString());
            }
        }
        assertThat(unsafe).containsExactly("json-ld.jte");
    }
}
