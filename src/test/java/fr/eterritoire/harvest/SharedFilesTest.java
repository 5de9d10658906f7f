package fr.eterritoire.harvest;

import static fr.eterritoire.harvest.HarvestSamples.NOW;
import static fr.eterritoire.harvest.HarvestSamples.VOUILLE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real files, for whoever has them beside the project; skipped elsewhere.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedFilesTest {
    private static final Path FOLDER = Path.of("../shared/data");

    @Test
    void every_item_is_read_or_refused_for_a_stated_reason() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "no files beside the project");
        try (var files = Files.newDirectoryStream(FOLDER, "events-*.json.gz")) {
            for (var file : files) {
                for (var item : ItemFile.read(file)) {
                    var read = EventReading.read(item, VOUILLE, NOW, 40);
                    assertThat(
                                    read instanceof Reading.Read
                                            || !HarvestSamples.refusal(read)
                                                    .startsWith("date illisible"))
                            .as(item.named())
                            .isTrue();
                }
            }
        }
    }
}
