package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A table of communes to invite, as office programs write it: columns INSEE, courriel and nom, in
/// any order, parted by semicolons, commas or tabs, in UTF-8 or in Windows' own letters.
///
/// @param rows one for each line that is not blank
/// @param fault why nothing can be read, may be empty
record InvitationFile(List<Row> rows, String fault) {
    private static final int MOST = 500;
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "insee", "insee",
                    "code insee", "insee",
                    "courriel", "courriel",
                    "email", "courriel",
                    "e-mail", "courriel",
                    "mail", "courriel",
                    "nom", "nom");

    /// @param number of the line in the file, the head counted
    record Row(long number, String insee, String mail, String name) {}

    /// What a browser sent, whatever wrote it.
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    static InvitationFile read(String text) {
        var plain = text.replace("\ufeff", "").strip();
        var head = plain.lines().findFirst().orElse("");
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(head))
                        .setIgnoreSurroundingSpaces(true)
                        .setIgnoreEmptyLines(true)
                        .get();
        try (var parser = format.parse(new StringReader(plain))) {
            return read(parser.getRecords());
        } catch (UncheckedIOException | IOException _) {
            return new InvitationFile(List.of(), words("ouverture.csv-quotes"));
        }
    }

    private static char delimiter(String head) {
        return head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    }

    private static InvitationFile read(List<CSVRecord> lines) {
        if (lines.isEmpty()) {
            return new InvitationFile(List.of(), words("ouverture.csv-empty"));
        }
        var columns = columns(lines.getFirst());
        for (var needed : List.of("insee", "courriel")) {
            if (!columns.containsKey(needed)) {
                return new InvitationFile(List.of(), words("ouverture.csv-column", needed));
            }
        }
        if (lines.size() > MOST) {
            return new InvitationFile(List.of(), words("ouverture.csv-long", lines.size(), MOST));
        }
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(
                    new Row(
                            line.getRecordNumber(),
                            insee(cell(line, columns, "insee")),
                            cell(line, columns, "courriel"),
                            cell(line, columns, "nom")));
        }
        return new InvitationFile(List.copyOf(rows), "");
    }

    private static Map<String, Integer> columns(CSVRecord head) {
        var columns = new TreeMap<String, Integer>();
        for (var i = 0; i < head.size(); i++) {
            var name = COLUMNS.get(folded(head.get(i)));
            if (name != null) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String cell(CSVRecord line, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        return column == null || column >= line.size() ? "" : line.get(column).strip();
    }

    /// Spreadsheets eat the first zero of `01004`.
    private static String insee(String typed) {
        return typed.matches("\\d{4}") ? "0" + typed : typed.toUpperCase(Locale.ROOT);
    }
}
