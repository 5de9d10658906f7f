package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Holdings;
import fr.eterritoire.publication.Withdrawal;
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

    /// « Retirée samedi 12 décembre 2026 à 9 h »; « Réglée… » of an annonce.
    static String left(Holdings.Left left, Territoire place) {
        var at = spoken(left.at(), place);
        return switch (left.how()) {
            case Withdrawal.Ended(var how) when how == Withdrawal.How.FULFILLED ->
                    words("redaction.fulfilled-at", at);
            case Withdrawal.Ended _ -> words("redaction.expired-at", at);
            case Withdrawal.Gone _, Withdrawal.MovedTo _, Withdrawal.KeptWithNotice _ ->
                    words("redaction.withdrawn-at", at);
        };
    }

    /// « 9 h 10 »
    static String hour(Instant instant, Territoire place) {
        return SpokenDates.time(instant.atZone(place.zone()).toLocalTime());
    }
}
