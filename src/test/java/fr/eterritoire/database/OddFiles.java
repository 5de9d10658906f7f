package fr.eterritoire.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Backups that must be refused, made beside a good one.
final class OddFiles {
    private OddFiles() {}

    /// The same file with a few bytes changed, `part` eighths from its beginning: more than a zip
    /// file holds in a row that nobody reads.
    static Path damaged(Path file, int part) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var at = 0; at < 64; at++) {
            bytes[bytes.length / 8 * part + at] ^= 1;
        }
        return Files.write(file.resolveSibling("damaged.zip"), bytes);
    }

    /// The same file as a program with other migrations would have written it.
    static Path ofSchema(Path file, String schema, String other) throws IOException {
        var made = file.resolveSibling("schema-" + other + ".zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(made))) {
            var text =
                    new String(
                                    from.getInputStream(from.getEntry(BackupFile.MANIFEST))
                                            .readAllBytes(),
                                    UTF_8)
                            .replace(
                                    "\"version\":\"" + schema + "\"",
                                    "\"version\":\"" + other + "\"")
                            .getBytes(UTF_8);
            var digest = Rows.sha256();
            digest.update(text);
            to.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            to.write(text);
            to.putNextEntry(new ZipEntry(BackupFile.MANIFEST_SHA256));
            to.write(Rows.hex(digest).getBytes(UTF_8));
        }
        return made;
    }
}
