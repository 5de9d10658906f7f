package fr.eterritoire.elections;

import java.time.LocalDate;
import java.util.OptionalLong;

/// A poll and the months before it.
///
/// @param id of one that the territory has named; empty for one that the operator knows for all
/// @param lastRound the same day when there is one round
public record Poll(OptionalLong id, String name, LocalDate firstRound, LocalDate lastRound) {
    private static final int MONTHS_BEFORE = 6;

    /// The first day of the sixth month before the one in which one votes (code électoral, L52-1).
    public LocalDate begins() {
        return firstRound.withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
    }

    /// Whether its pre-electoral period runs on that day: until the last round, that day too.
    public boolean isNear(LocalDate day) {
        return !day.isBefore(begins()) && !day.isAfter(lastRound);
    }
}
