package fr.eterritoire.installer;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.territoire.Commune;

import java.util.Optional;

/// What a portrait says of one amenity.
///
/// @param value « Agence postale communale », « Aucun », « Non renseigné »
/// @param source who says so and of when; empty when nobody does
/// @param nearest where the nearest one is, for one that is not there
/// @param distance how far that is; none where it is next door
public record AmenityLine(
        Amenity amenity,
        Standing standing,
        String value,
        String source,
        Optional<Commune> nearest,
        Optional<Distances.Distance> distance) {

    /// Whether it is there; that nobody says so is not that it is not.
    public enum Standing {
        PRESENT,
        ABSENT,
        UNKNOWN
    }

    public boolean isUnknown() {
        return standing == Standing.UNKNOWN;
    }
}
