package fr.eterritoire.territoire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A set of open-data files: the bundled one, or a folder with the complete one.
final class OpenData {
    private static final String BUNDLED = "/territoires/";

    private final Optional<Path> folder;

    private OpenData(Optional<Path> folder) {
        this.folder = folder;
    }

    static OpenData bundled() {
        return new OpenData(Optional.empty());
    }

    static OpenData in(Path folder) {
        return new OpenData(Optional.of(folder));
    }

    boolean isComplete() {
        return folder.isPresent();
    }

    /// @throws IllegalArgumentException in French, when the set lacks it
    CsvTable table(String name) {
        return find(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("Il manque le fichier " + name + "."));
    }

    /// Our own tables, which no set brings.
    static CsvTable own(String name) {
        return bundled().table(name);
    }

    Optional<CsvTable> find(String name) {
        try {
            var bytes = folder.isPresent() ? inFolder(name) : resource(name);
            return bytes.isPresent()
                    ? Optional.of(CsvTable.read(name, bytes.get()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("Le fichier " + name + " est illisible.", failure);
        }
    }

    /// The folder of outlines, when the set has one.
    Optional<Path> contours() {
        return folder.map(path -> path.resolve("contours")).filter(Files::isDirectory);
    }

    private Optional<InputStream> inFolder(String name) throws IOException {
        var file = folder.orElseThrow().resolve(name);
        return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    private static Optional<InputStream> resource(String name) {
        return Optional.ofNullable(OpenData.class.getResourceAsStream(BUNDLED + name));
    }
}
