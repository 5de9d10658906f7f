package fr.eterritoire.database;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// What a backup says of itself: enough to know, before anything is written, whether it is whole
/// and whether this program can take it.
///
/// @param format of the file; see `FORMAT`
/// @param program version of the program that saved it
/// @param migrations those the tables had been through, in order
record Manifest(
        int format,
        Instant savedAt,
        String program,
        String postgresql,
        List<Migration> migrations,
        List<SavedTable> tables,
        List<Sequence> sequences) {
    static final int FORMAT = 1;

    /// @param checksum of its text, as Flyway reckons it
    record Migration(String version, int checksum) {}

    /// @param sha256 of the rows as they stand in the file, in hexadecimal
    record SavedTable(String name, List<String> columns, long rows, String sha256) {}

    /// @param next the number it will give next
    record Sequence(String name, long next) {}

    /// The version of the schema: its last migration.
    String schema() {
        return migrations.isEmpty() ? "0" : migrations.getLast().version();
    }

    /// One line for each table.
    String said() {
        return tables.stream()
                .map(table -> "%s\u00a0: %d%n".formatted(table.name(), table.rows()))
                .collect(Collectors.joining());
    }

    SavedTable table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    long rows() {
        return tables.stream().mapToLong(SavedTable::rows).sum();
    }
}
