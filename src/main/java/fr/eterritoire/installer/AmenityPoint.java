package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Position;

import java.util.Optional;

/// A place that a file lists.
///
/// @param code as its source numbers it
/// @param detail « Bureau de poste », as the source says
/// @param position none when its source knows only the commune and does not say where that is
record AmenityPoint(
        Amenity kind,
        String code,
        Commune commune,
        String name,
        String detail,
        String address,
        Optional<Position> position) {}
