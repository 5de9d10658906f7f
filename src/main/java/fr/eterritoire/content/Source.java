package fr.eterritoire.content;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Where an imported content comes from (S-5.7).
///
/// @param name of the publisher or data set; with `id` it names the item for ever
/// @param licence under which it may be shown again
/// @param shiftedWeeks by how many weeks its dates were moved for a demonstration; 0 for none
public record Source(
        String name,
        String id,
        String licence,
        Optional<URI> url,
        Instant syncedAt,
        int shiftedWeeks) {
    private static final String EXAMPLE = "eTerritoire (exemple)";

    /// A sample that exists to be tried out, marked as such wherever it is shown.
    public static Source example(String id, Instant at) {
        return new Source(EXAMPLE, id, "Licence Ouverte 2.0", Optional.empty(), at, 0);
    }

    public boolean isExample() {
        return name.equals(EXAMPLE);
    }
}
