package fr.eterritoire.database;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Saves every table to one file, as they all stood at one moment, while the application goes on.
/// The file appears under its name only once it is whole and on the disk.
@Component
class Saving {
    private final Catalog catalog;
    private final Rows rows;
    private final JsonMapper json;
    private final InstantSource clock;
    private final TransactionTemplate snapshot;

    Saving(
            Catalog catalog,
            Rows rows,
            JsonMapper json,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /// @param replace whether a file of this name may be there already
    Manifest save(Path file, boolean replace) {
        var target = file.toAbsolutePath().normalize();
        if (!replace && Files.exists(target)) {
            throw alreadyThere(file);
        }
        try {
            // readable by its owner alone: addresses and secrets are in it
            var partial =
                    Files.createTempFile(
                            Objects.requireNonNull(target.getParent()),
                            ".eterritoire-",
                            ".partiel");
            try {
                var manifest = write(partial);
                force(partial);
                move(partial, target, replace);
                return manifest;
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Le fichier « " + file + " » ne peut pas être écrit\u00a0: " + e, e);
        }
    }

    private static IllegalArgumentException alreadyThere(Path file) {
        return new IllegalArgumentException(
                "Le fichier « "
                        + file
                        + " » existe déjà. Donnez un autre nom, ou ajoutez --remplacer.");
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to, boolean replace) throws IOException {
        if (replace) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(from, to);
        }
    }

    private Manifest write(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            var manifest = Objects.requireNonNull(snapshot.execute(_ -> tables(zip)));
            var text = json.writeValueAsBytes(manifest);
            var digest = Rows.sha256();
            digest.update(text);
            entry(zip, BackupFile.MANIFEST, text);
            entry(
                    zip,
                    BackupFile.MANIFEST_SHA256,
                    Rows.hex(digest).getBytes(StandardCharsets.US_ASCII));
            return manifest;
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Numbers are read last: what was drawn meanwhile is never drawn again.
    private Manifest tables(ZipOutputStream zip) {
        rows.writeAlike();
        var saved = new ArrayList<Manifest.SavedTable>();
        for (var table : catalog.tables()) {
            saved.add(table(table, zip));
        }
        return new Manifest(
                Manifest.FORMAT,
                clock.instant(),
                program(),
                catalog.postgresql(),
                catalog.migrations(),
                saved,
                catalog.sequences());
    }

    private Manifest.SavedTable table(Catalog.Table table, ZipOutputStream zip) {
        try {
            zip.putNextEntry(new ZipEntry(BackupFile.entryOf(table.name())));
            var saved = rows.out(table, zip);
            zip.closeEntry();
            return saved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String program() {
        return Objects.requireNonNullElse(
                Saving.class.getPackage().getImplementationVersion(), "en développement");
    }
}
