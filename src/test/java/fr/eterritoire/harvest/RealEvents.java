package fr.eterritoire.harvest;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.territoire.Commune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// The events of real files, for whoever has them beside the project, read as an import reads them.
public final class RealEvents {
    public static final Path FOLDER = Path.of("../shared/data");

    private RealEvents() {}

    /// @param id as its source has it
    public record Real(String id, Evenement evenement, Commune commune) {}

    /// @param named the commune of a name and a postcode
    public static List<Real> read(Instant at, Function<String, Optional<Commune>> named)
            throws IOException {
        var read = new ArrayList<Real>();
        try (var files = Files.newDirectoryStream(FOLDER, "events-*.json.gz")) {
            for (var file : StreamSupport.stream(files.spliterator(), false).sorted().toList()) {
                for (var item : ItemFile.read(file)) {
                    var where = (item.commune() + " " + item.codePostal()).strip();
                    var commune = where.isEmpty() ? Optional.<Commune>empty() : named.apply(where);
                    if (commune.isPresent()
                            && EventReading.read(item, commune.get(), at, 0)
                                    instanceof Reading.Read<Evenement>(var evenement)) {
                        read.add(new Real(item.id(), evenement, commune.get()));
                    }
                }
            }
        }
        return read;
    }
}
