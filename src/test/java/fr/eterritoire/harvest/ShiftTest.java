package fr.eterritoire.harvest;

import static fr.eterritoire.harvest.HarvestSamples.NOW;
import static fr.eterritoire.harvest.HarvestSamples.PARIS;
import static fr.eterritoire.harvest.HarvestSamples.VOUILLE;
import static fr.eterritoire.harvest.HarvestSamples.dates;
import static fr.eterritoire.harvest.HarvestSamples.item;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShiftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static Evenement evenement(String fields, int weeks) {
        var read =
                EventReading.read(
                        item("openagenda-drome", "'titre': 'Loto', " + fields),
                        VOUILLE,
                        NOW,
                        weeks);
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Evenement>) read).value();
    }

    @Test
    void the_hour_on_the_clock_stays_when_clocks_change() {
        var summer = dates("openagenda-drome", "'debut': '2026-07-05T18:00:00Z'");
        assertThat(Shift.by(20, summer))
                .isEqualTo(
                        new Dates.Listed(
                                PARIS,
                                List.of(
                                        new Creneau.Hours(
                                                LocalDateTime.of(2026, 11, 22, 20, 0),
                                                Optional.empty()))));
    }

    @Test
    void every_old_date_comes_within_26_weeks_on_its_weekday() {
        var old = evenement("'debut': '2024-02-17T18:00:00Z'", 0);
        for (var id = 0; id < 200; id++) {
            var weeks = Shift.weeksFor(old, "openagenda:" + id, TODAY);
            var first = LocalDate.of(2024, 2, 17).plusWeeks(weeks);
            assertThat(first).isAfter(TODAY).isBeforeOrEqualTo(TODAY.plusWeeks(26));
            assertThat(first.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SATURDAY);
        }
    }

    @Test
    void dates_that_are_already_ahead_do_not_move() {
        assertThat(Shift.weeksFor(evenement("'debut': '2026-11-05T18:00:00Z'", 0), "x", TODAY))
                .isZero();
    }

    @Test
    void dates_far_ahead_come_nearer() {
        assertThat(Shift.weeksFor(evenement("'debut': '2028-11-05T18:00:00Z'", 0), "x", TODAY))
                .isNegative();
    }

    @Test
    void words_lose_the_dates_that_would_be_false_and_keep_the_rest() {
        var weekly =
                "'debut': '2024-09-12T16:00:00Z', 'fin': '2025-06-19T16:00:00Z', 'dates_texte': '12"
                        + " septembre 2024 - 19 juin 2025, les jeudis'";
        assertThat(evenement(weekly, 10).dates())
                .isEqualTo(
                        new Dates.Unspecified(
                                PARIS,
                                Optional.of(LocalDate.of(2024, 11, 21)),
                                Optional.of(LocalDate.of(2025, 8, 28)),
                                "les jeudis"));
    }

    @Test
    void a_shift_is_said_with_the_source() {
        assertThat(
                        evenement("'debut': '2024-02-17T18:00:00Z'", 140)
                                .source()
                                .orElseThrow()
                                .shiftedWeeks())
                .isEqualTo(140);
    }

    @Test
    void words_are_told_from_dates() {
        assertThat(new DateWords("9 et 11 avril").besidesDates()).isEmpty();
        assertThat(new DateWords("1 - 31 mai 2025").besidesDates()).isEmpty();
        assertThat(new DateWords("8 janvier - 20 juin").besidesDates()).isEmpty();
        assertThat(new DateWords("Du 22 septembre 2021 au 6 juillet").besidesDates()).isEmpty();
        assertThat(new DateWords("19 janvier - 6 juillet 2025, certains dimanches").besidesDates())
                .isEqualTo("certains dimanches");
        assertThat(
                        new DateWords("Du 20/06/2020 au 29/06/2020 - Tous les jours de 10h à 19h.")
                                .besidesDates())
                .isEqualTo("Tous les jours de 10h à 19h");
    }
}
