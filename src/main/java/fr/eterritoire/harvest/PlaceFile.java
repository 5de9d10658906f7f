package fr.eterritoire.harvest;

import fr.eterritoire.territoire.PlainFile;
import fr.eterritoire.territoire.UnknownListException;

import org.apache.commons.csv.CSVFormat;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What a file of places holds, compressed by gzip or not: a table whose columns say which list it
/// is, or a JSON array of DATAtourisme, flat or as its own objects.
///
/// @param form how the file is made: DATAtourisme publishes the same places in two
record PlaceFile(PlaceSource source, String form, List<PlaceItem> items) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /// @param saidOn the day that a list tells of which does not say so itself
    /// @param today hours that are over by then, or not yet, are left out
    /// @throws UnknownListException in French, when it is none of the lists we know
    static PlaceFile read(Path file, LocalDate saidOn, LocalDate today) throws IOException {
        try (var bytes = new BufferedInputStream(PlainFile.open(file))) {
            bytes.mark(1);
            var first = bytes.read();
            bytes.reset();
            return first == '[' ? array(bytes, saidOn, today) : table(bytes, saidOn);
        }
    }

    private static PlaceFile array(BufferedInputStream bytes, LocalDate saidOn, LocalDate today)
            throws UnknownListException {
        var array = JSON.readTree(bytes);
        if (!array.isArray()) {
            throw new UnknownListException("ce n’est pas une liste JSON");
        }
        return new PlaceFile(
                PlaceSource.DATATOURISME,
                array.path(0).has("@id") ? "JSON-LD" : "",
                array.valueStream()
                        .map(
                                node ->
                                        node.has("@id")
                                                ? TourismObject.item(node, saidOn, today)
                                                : TourismLine.item(node, saidOn))
                        .toList());
    }

    private static PlaceFile table(BufferedInputStream bytes, LocalDate saidOn) throws IOException {
        try (var parser = TABLE.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            var list =
                    PlaceTable.withColumns(parser.getHeaderNames())
                            .orElseThrow(
                                    () ->
                                            new UnknownListException(
                                                    "ses colonnes ne sont pas celles d’une liste"
                                                            + " connue"));
            return new PlaceFile(
                    list.source, "", parser.stream().map(row -> list.item(row, saidOn)).toList());
        }
    }
}
