package fr.eterritoire.content;

import java.time.LocalDate;
import java.util.List;

/// The times an event happens, computed from its dates.
public final class Occurrences {
    private Occurrences() {}

    /// Those that are kept: from the start of last year to 24 months ahead, in order of their
    /// start.
    public static List<Occurrence> kept(Dates dates, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
