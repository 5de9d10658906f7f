package fr.eterritoire.database;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A backup on the disk, opened to be read. Every fault is said as one sentence: the file is
/// damaged.
final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SHA256 = "manifest.json.sha256";

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static String entryOf(String table) {
        return "tables/" + table + ".copy";
    }

    static BackupFile open(Path path, JsonMapper json) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("Le fichier « " + path + " » n’existe pas.");
        }
        try {
            var zip = new ZipFile(path.toFile());
            try {
                return new BackupFile(path, zip, manifest(path, zip, json));
            } catch (IllegalArgumentException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new IllegalArgumentException(
                    "Le fichier « "
                            + path
                            + " » n’est pas une sauvegarde d’eTerritoire, ou il est incomplet.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip, JsonMapper json) throws IOException {
        var text = bytes(path, zip, MANIFEST);
        var digest = Rows.sha256();
        digest.update(text);
        if (!Rows.hex(digest)
                .equals(new String(bytes(path, zip, MANIFEST_SHA256), StandardCharsets.US_ASCII))) {
            throw damaged(path, "sa description");
        }
        try {
            var format = json.readTree(text).path("format").asInt(0);
            if (format != Manifest.FORMAT) {
                throw new IllegalArgumentException(
                        "Cette sauvegarde est au format "
                                + format
                                + "\u00a0; ce programme lit le format "
                                + Manifest.FORMAT
                                + ".");
            }
            return json.readValue(text, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(path, "sa description");
        }
    }

    private static byte[] bytes(Path path, ZipFile zip, String name) throws IOException {
        try (var in = stream(path, zip, name)) {
            return in.readAllBytes();
        } catch (ZipException _) {
            throw damaged(path, name);
        }
    }

    private static InputStream stream(Path path, ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, name);
        }
        return zip.getInputStream(entry);
    }

    private static IllegalArgumentException damaged(Path path, String what) {
        return new IllegalArgumentException(
                "Le fichier « "
                        + path
                        + " » est abîmé ("
                        + what
                        + ")\u00a0: rien n’a été écrit. Prenez une autre sauvegarde.");
    }

    Manifest manifest() {
        return manifest;
    }

    /// Reads the whole file: every table must be what was saved.
    void requireWhole() {
        manifest.tables().forEach(this::requireWhole);
    }

    private void requireWhole(Manifest.SavedTable table) {
        var digest = Rows.sha256();
        try (var in = new DigestInputStream(stream(path, zip, entryOf(table.name())), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException _) {
            throw damaged(path, table.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Rows.hex(digest).equals(table.sha256())) {
            throw damaged(path, table.name());
        }
    }

    /// Gives the rows of a table to `reader`.
    void read(String table, Consumer<InputStream> reader) {
        try (var in = stream(path, zip, entryOf(table))) {
            reader.accept(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
