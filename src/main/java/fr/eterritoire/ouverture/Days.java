package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// Days as they are said where something happens.
final class Days {
    private Days() {}

    /// « 12 décembre 2026 »
    static String spoken(Instant instant, Territoire where) {
        return SpokenDates.date(LocalDate.ofInstant(instant, where.zone()));
    }

    /// « Ève Martin, secrétaire · demandé le 12 décembre 2026 à 14 h »
    static String asked(Claim.Facts facts) {
        var where = facts.territoire();
        return words(
                "ouverture.asked-by-on",
                facts.claimant().name(),
                facts.claimant().post(),
                spoken(facts.receivedAt(), where),
                SpokenDates.time(LocalTime.ofInstant(facts.receivedAt(), where.zone())));
    }
}
