package fr.eterritoire.territoire;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// One of the open-data files: CSV with a header line, RFC 4180, UTF-8, compressed when its name
/// ends in `.gz`.
record CsvTable(String name, List<CSVRecord> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static CsvTable read(String name, InputStream bytes) throws IOException {
        try (var plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var parser = FORMAT.parse(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<CSVRecord>();
            parser.forEach(rows::add);
            return new CsvTable(name, rows);
        }
    }

    /// @throws IllegalArgumentException naming the file and the columns, when one is missing
    CsvTable require(String... columns) {
        var missing = new ArrayList<String>();
        for (var column : columns) {
            if (!rows.isEmpty() && !rows.getFirst().isMapped(column)) {
                missing.add(column);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "Le fichier "
                            + name
                            + " n’a pas de colonne « "
                            + String.join(" », « ", missing)
                            + " ».");
        }
        return this;
    }
}
