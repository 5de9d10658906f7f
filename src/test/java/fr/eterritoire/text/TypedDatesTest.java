package fr.eterritoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// Days as people write them on one line, of a club that meets from 9 December 2026 on.
class TypedDatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 et 30 décembre|2026-12-23 2026-12-30",
                "les 23, 30 décembre et 6 janvier|2026-12-23 2026-12-30 2027-01-06",
                "24/12, 31/12|2026-12-24 2026-12-31",
                "mercredi 23 décembre|2026-12-23",
                "1er mai ; 8 mai 2027|2027-05-01 2027-05-08",
                "26/12/2026|2026-12-26",
                "23|",
                "23 et bientôt|",
                "32 décembre|"
            })
    void days_of_one_line_take_the_month_and_the_year_that_are_meant(String line, String days) {
        assertThat(
                        TypedDates.days(line, FIRST).stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(days == null ? "" : days);
    }
}
