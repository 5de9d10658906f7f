package fr.eterritoire.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// When a sentence asks for, on Thursday 26 November 2026.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesSaidTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static String when(String typed) {
        return DatesSaid.find(Typed.of(typed), 0, TODAY)
                .map(DatesSaid.Said::days)
                .map(
                        days ->
                                days.first().equals(days.last())
                                        ? days.first().toString()
                                        : days.first() + "/" + days.last())
                .orElse("");
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({
        "aujourd’hui, 2026-11-26",
        "ce soir, 2026-11-26",
        "après-demain, 2026-11-28",
        "jeudi, 2026-11-26",
        "jeudi prochain, 2026-12-03",
        "dimanche matin, 2026-11-29",
        "le week-end prochain, 2026-12-04/2026-12-06",
        "week-end du 12 décembre, 2026-12-11/2026-12-13",
        "cette semaine, 2026-11-26/2026-11-29",
        "la semaine prochaine, 2026-11-30/2026-12-06",
        "ce mois-ci, 2026-11-26/2026-11-30",
        "en décembre, 2026-12-01/2026-12-31",
        "au mois d’août, 2027-08-01/2027-08-31",
        "mai 2028, 2028-05-01/2028-05-31",
        "14 juillet, 2027-07-14",
        "1er mai, 2027-05-01",
        "12/12/2026, 2026-12-12",
        "le 12/12, 2026-12-12",
        "2026-12-12, 2026-12-12",
        "samedi 5, 2026-12-05",
        "du 12 au 15 décembre, 2026-12-12/2026-12-15",
        "du 20 décembre au 3 janvier, 2026-12-20/2027-01-03",
        "12 et 13 décembre, 2026-12-12/2026-12-13",
        "12-13 décembre, 2026-12-12/2026-12-13",
        "cet hiver, 2026-12-21/2027-03-20",
        "l’été 2027, 2027-06-21/2027-09-20",
        "à Noël, 2026-12-24/2026-12-25",
        "à Pâques, 2027-03-27/2027-03-29",
        "dimnache, 2026-11-29",
        "sam. 12 déc, 2026-12-12",
        "le 12 dec., 2026-12-12",
        "demain aprem, 2026-11-27",
        "auj, 2026-11-26",
        "w-e prochain, 2026-12-04/2026-12-06",
        "mer 41, ''",
        "30 février, ''",
        "99/99, ''",
    })
    void days_are_said_in_many_ways(String typed, String days) {
        assertThat(when(typed)).isEqualTo(days);
    }
}
