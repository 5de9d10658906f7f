package fr.eterritoire.territoire;

import java.util.Optional;

/// Where somebody seeks a place.
public sealed interface Area {
    /// Anywhere in a territory.
    record Within(Territoire territoire) implements Area {}

    /// At most so far from a commune, as the crow flies.
    record Around(Commune commune, int kilometres) implements Area {}

    /// How a territory lies in an area.
    ///
    /// @param kilometres from the commune it was sought around
    record Inside(Area area, Optional<Integer> kilometres) {}
}
