package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import java.time.Instant;

/// The file that lists the places of a kind.
///
/// @param name who publishes it
/// @param year that its list tells of
public record AmenitySource(
        Amenity kind, String name, String licence, int year, Instant importedAt) {
    /// « La Poste, 2020 »
    String inWords() {
        return words("installer.source-year", name, year + "");
    }
}
