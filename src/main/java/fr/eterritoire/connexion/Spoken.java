package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Instants as this room says them, in Paris time.
final class Spoken {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Spoken() {}

    static String at(Instant instant) {
        var there = instant.atZone(PARIS);
        return words(
                "connexion.at",
                SpokenDates.date(there.toLocalDate()),
                SpokenDates.time(there.toLocalTime()));
    }

    static String day(Instant instant) {
        return SpokenDates.date(LocalDate.ofInstant(instant, PARIS));
    }
}
