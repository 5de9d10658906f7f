package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.PlainFile;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.territoire.UnknownListException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a file of places holds: CSV with a header line, RFC 4180, UTF-8, compressed by gzip or not.
/// Its columns say which list it is.
///
/// @param refused each row that was left out, with its reason
record AmenityFile(AmenityList list, List<AmenityPoint> points, List<String> refused) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /// @throws UnknownListException in French, when the columns are those of no list we know
    static AmenityFile read(Path file, Territoires territoires) throws IOException {
        try (var plain = PlainFile.open(file);
                var parser = FORMAT.parse(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            var list =
                    AmenityList.withColumns(parser.getHeaderNames())
                            .orElseThrow(
                                    () ->
                                            new UnknownListException(
                                                    words(
                                                            "installer.refused-file",
                                                            file.getFileName())));
            var reading = new Reading(list, territoires);
            parser.forEach(reading::take);
            return new AmenityFile(list, reading.points, reading.refused);
        }
    }

    private static final class Reading {
        private final AmenityList list;
        private final Territoires territoires;
        private final List<AmenityPoint> points = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final Set<String> codes = new HashSet<>();

        Reading(AmenityList list, Territoires territoires) {
            this.list = list;
            this.territoires = territoires;
        }

        private void take(CSVRecord row) {
            var commune = commune(row.get("insee"));
            var code = row.get("id").strip();
            if (code.isEmpty()) {
                refuse(row, words("installer.refused-unnamed"));
            } else if (commune.isEmpty()) {
                refuse(row, words("installer.refused-commune", row.get("insee")));
            } else if (!list.isOpen(row)) {
                refuse(row, words("installer.refused-closed"));
            } else if (!codes.add(code)) {
                refuse(row, words("installer.refused-twice"));
            } else {
                take(row, code, commune.get());
            }
        }

        private void take(CSVRecord row, String code, Commune commune) {
            try {
                points.add(list.point(row, code, commune, position(row)));
            } catch (IllegalArgumentException _) {
                refuse(row, words("installer.refused-point", row.get("lat"), row.get("lon")));
            }
        }

        private Optional<Commune> commune(String insee) {
            try {
                return territoires.findCommune(new CodeInsee(insee));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        private Optional<Position> position(CSVRecord row) {
            var lat = row.get("lat");
            var lon = row.get("lon");
            return lat.isBlank() || lon.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new Position(
                                    new Point(Double.parseDouble(lat), Double.parseDouble(lon)),
                                    list.isApproximate(row)));
        }

        private void refuse(CSVRecord row, String why) {
            // the header line is the first
            refused.add(
                    words(
                            "installer.refused-row",
                            Long.toString(row.getRecordNumber() + 1),
                            row.get("id"),
                            why));
        }
    }
}
