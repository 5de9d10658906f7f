package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;

/// Instants as one says them in a place.
final class Moments {
    private Moments() {}

    /// « samedi 12 décembre 2026 à 9 h »
    static String spoken(Instant instant, Territoire place) {
        var local = instant.atZone(place.zone()).toLocalDateTime();
        return words(
                "redaction.day-at",
                SpokenDates.day(local.toLocalDate()),
                SpokenDates.time(local.toLocalTime()));
    }

    /// « 9 h 10 »
    static String hour(Instant instant, Territoire place) {
        return SpokenDates.time(instant.atZone(place.zone()).toLocalTime());
    }
}
