package fr.eterritoire.ouverture;

import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.time.LocalDate;

/// Days as they are said where something happens.
final class Days {
    private Days() {}

    /// « 12 décembre 2026 »
    static String spoken(Instant instant, Territoire where) {
        return SpokenDates.date(LocalDate.ofInstant(instant, where.zone()));
    }
}
