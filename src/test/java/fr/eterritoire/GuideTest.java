package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The town halls’ guides and their pictures.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuideTest {
    private static final Path GUIDE = Path.of("docs", "guide");
    private static final int A_WORD_IN_MS = 260;
    private static final int HEAVIEST = 60_000;

    private static String text(String guides) throws IOException {
        var text = new StringBuilder();
        try (var found = Files.newDirectoryStream(GUIDE, guides)) {
            for (var guide : found) {
                text.append(Files.readString(guide));
            }
        }
        return text.toString();
    }

    @Test
    void every_picture_is_there_light_and_told_in_words() throws IOException {
        var pictures = Jsoup.parse(text("*.md")).select("img");
        assertThat(pictures).hasSizeGreaterThan(10);
        for (var picture : pictures) {
            var file = GUIDE.resolve(picture.attr("src"));
            assertThat(file).exists();
            assertThat(Files.size(file)).as("%s", file).isLessThan(HEAVIEST);
            assertThat(picture.attr("alt")).as("%s", file).hasSizeGreaterThan(20);
        }
        try (var files = Files.list(GUIDE.resolve("images"))) {
            assertThat(files.map(file -> "images/" + file.getFileName()).toList())
                    .hasSameElementsAs(new TreeSet<>(pictures.eachAttr("src")));
        }
    }

    @Test
    void it_is_read_in_ten_minutes() throws IOException {
        var words =
                Jsoup.parse(text("mairie.md"))
                        .text()
                        .lines()
                        .collect(Collectors.joining(" "))
                        .split("\\s+");
        assertThat(words.length * A_WORD_IN_MS).isLessThan(10 * 60_000);
    }
}
