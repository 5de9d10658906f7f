package fr.eterritoire.installer;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.territoire.Commune;

import java.util.Optional;

/// The nearest town of a size.
///
/// @param label « Ville de 5 000 habitants ou plus »
/// @param town none when there is none within reach, or nobody knows where the commune is
/// @param distance none where it is the commune itself, or next door
public record Town(
        String label,
        int inhabitants,
        boolean itself,
        Optional<Commune> town,
        Optional<Distances.Distance> distance) {}
