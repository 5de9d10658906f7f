package fr.eterritoire.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints which contents, and which editions of them, an index on the disk holds: `12 1`. See the
/// README of the benches.
final class IndexIds {
    private IndexIds() {}

    /// @param args the folder of indexes
    public static void main(String... args) throws IOException {
        var folder = Path.of(args[0]);
        try (var all = Files.list(folder)) {
            var name = all.filter(Files::isDirectory).findFirst().orElseThrow().getFileName();
            try (var volume = new LuceneShelf(folder).open(name.toString())) {
                volume.each(
                        some ->
                                some.forEach(
                                        held ->
                                                System.out.println(
                                                        held.content() + " " + held.edition())));
            }
        }
    }
}
