package fr.eterritoire.content;

import java.time.LocalDate;

/// The days between which the times of an event are kept; both included.
public record Window(LocalDate first, LocalDate last) {
    private static final int MONTHS_AHEAD = 24;

    /// From the start of last year to 24 months ahead.
    public static Window around(LocalDate today) {
        return new Window(today.minusYears(1).withDayOfYear(1), today.plusMonths(MONTHS_AHEAD));
    }

    boolean meets(Creneau creneau) {
        return !creneau.lastDay().isBefore(first) && !creneau.firstDay().isAfter(last);
    }
}
