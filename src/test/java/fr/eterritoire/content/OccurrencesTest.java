package fr.eterritoire.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OccurrencesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 10, 3, 9, 0);

    @Test
    void a_saturday_market_is_at_nine_all_winter_and_all_summer() {
        var times = Occurrences.kept(market("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270630T235959"), TODAY);

        assertThat(times).hasSize(38);
        assertThat(times)
                .allSatisfy(
                        time -> {
                            var start = time.startsAt().atZone(PARIS);
                            assertThat(start.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
                            assertThat(Duration.between(time.startsAt(), time.endsAt()))
                                    .isEqualTo(Duration.ofMinutes(210));
                            assertThat(start.toLocalDate())
                                    .isNotEqualTo(LocalDate.of(2026, 12, 26));
                        });
        assertThat(times.getFirst().startsAt()).isEqualTo(Instant.parse("2026-10-03T07:00:00Z"));
        assertThat(times.get(4).startsAt()).isEqualTo(Instant.parse("2026-10-31T08:00:00Z"));
        assertThat(times.getLast().startsAt()).isEqualTo(Instant.parse("2027-06-26T07:00:00Z"));
    }

    @Test
    void la_reunion_has_its_own_clocks() {
        var dates =
                new Dates.Listed(
                        ZoneId.of("Indian/Reunion"),
                        List.of(new Creneau.Hours(SATURDAY, Optional.of(SATURDAY.plusHours(1)))));
        assertThat(Occurrences.kept(dates, TODAY).getFirst().startsAt())
                .isEqualTo(Instant.parse("2026-10-03T05:00:00Z"));
    }

    @Test
    void a_rule_without_end_stops_where_the_window_does() {
        var times = Occurrences.kept(market("FREQ=WEEKLY"), TODAY);
        assertThat(times.getLast().creneau().firstDay()).isEqualTo(LocalDate.of(2028, 11, 18));
    }

    @Test
    void an_old_rule_begins_with_the_window() {
        var old = new Creneau.Hours(LocalDateTime.of(1990, 1, 6, 9, 0), Optional.empty());
        var times =
                Occurrences.kept(
                        new Dates.Recurring(PARIS, old, "FREQ=WEEKLY", new TreeSet<>(), List.of()),
                        TODAY);
        assertThat(times.getFirst().creneau().firstDay()).isEqualTo(LocalDate.of(2025, 1, 4));
    }

    @Test
    void more_than_eight_hundred_times_are_counted_and_refused() {
        assertThat(Occurrences.count(market("FREQ=DAILY"), TODAY)).isEqualTo(782);
        var early = new Creneau.Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1));
        var dates = new Dates.Recurring(PARIS, early, "FREQ=DAILY", new TreeSet<>(), List.of());
        assertThatThrownBy(() -> Occurrences.kept(dates, TODAY))
                .isInstanceOfSatisfying(
                        TooManyOccurrences.class,
                        fault -> assertThat(fault.count()).isEqualTo(1423));
    }

    @Test
    void whole_days_end_when_the_next_day_begins() {
        var dates =
                new Dates.Listed(
                        PARIS,
                        List.of(
                                new Creneau.Days(
                                        LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 28))));
        var time = Occurrences.kept(dates, TODAY).getFirst();
        assertThat(time.startsAt()).isEqualTo(Instant.parse("2027-03-26T23:00:00Z"));
        assertThat(time.endsAt()).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
    }

    @Test
    void without_an_end_it_lasts_until_midnight() {
        var dates = new Dates.Listed(PARIS, List.of(new Creneau.Hours(SATURDAY, Optional.empty())));
        assertThat(Occurrences.kept(dates, TODAY).getFirst().endsAt())
                .isEqualTo(Instant.parse("2026-10-03T22:00:00Z"));
    }

    @Test
    void an_hour_that_the_clocks_skip_or_repeat_still_has_an_end_after_its_start() {
        assertThat(inTheNight(LocalDate.of(2027, 3, 28), "02:15", "03:00"))
                .isEqualTo(Duration.ofMinutes(45));
        assertThat(inTheNight(LocalDate.of(2027, 3, 28), "01:00", "04:00"))
                .isEqualTo(Duration.ofHours(2));
        assertThat(inTheNight(LocalDate.of(2026, 10, 25), "01:00", "04:00"))
                .isEqualTo(Duration.ofHours(4));
    }

    private static Duration inTheNight(LocalDate day, String from, String to) {
        var hours =
                new Creneau.Hours(
                        day.atTime(LocalTime.parse(from)),
                        Optional.of(day.atTime(LocalTime.parse(to))));
        var time = Occurrences.kept(new Dates.Listed(PARIS, List.of(hours)), TODAY).getFirst();
        return Duration.between(time.startsAt(), time.endsAt());
    }

    @Test
    void words_alone_give_no_time_and_two_bounds_give_days() {
        var first = Optional.of(LocalDate.of(2027, 6, 1));
        var open = new Dates.Unspecified(PARIS, first, Optional.empty(), "les jeudis");
        var closed =
                new Dates.Unspecified(
                        PARIS, first, Optional.of(LocalDate.of(2027, 8, 31)), "les jeudis");
        assertThat(Occurrences.kept(open, TODAY)).isEmpty();
        assertThat(Occurrences.kept(closed, TODAY))
                .extracting(Occurrence::creneau)
                .containsExactly(
                        new Creneau.Days(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 8, 31)));
    }

    @Test
    void a_day_that_moved_keeps_its_new_hour() {
        var moved = new Creneau.Hours(LocalDateTime.of(2026, 12, 26, 14, 0), Optional.empty());
        var dates =
                new Dates.Recurring(
                        PARIS,
                        new Creneau.Hours(SATURDAY, Optional.empty()),
                        "FREQ=WEEKLY;COUNT=15",
                        new TreeSet<>(Set.of(LocalDate.of(2026, 12, 26))),
                        List.of(moved));
        assertThat(Occurrences.kept(dates, TODAY))
                .hasSize(15)
                .extracting(Occurrence::creneau)
                .contains(moved);
    }

    @Test
    void a_long_exhibition_that_began_before_the_window_is_kept() {
        var dates =
                new Dates.Listed(
                        PARIS,
                        List.of(
                                new Creneau.Days(
                                        LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31))));
        assertThat(Occurrences.kept(dates, TODAY)).hasSize(1);
    }

    @Test
    void the_rule_of_another_program_is_brought_to_local_time() {
        assertThat(
                        market(
                                        "RRULE:freq=weekly;byday=sa;byhour=9;byminute=0;until=20270626T070000Z")
                                .rule())
                .isEqualTo("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270626T090000");
        assertThat(market("FREQ=WEEKLY;UNTIL=20270630").rule())
                .isEqualTo("FREQ=WEEKLY;UNTIL=20270630T235959");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BOGUS",
                "FREQ=HOURLY",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;UNTIL=demain",
                "FREQ=DAILY;COUNT=2;UNTIL=20270101",
                "FREQ=DAILY;BYHOUR=9,14"
            })
    void a_rule_that_cannot_be_read_is_refused_when_it_is_made(String rule) {
        assertThatThrownBy(() -> market(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Dates.Recurring market(String rule) {
        return new Dates.Recurring(
                PARIS,
                new Creneau.Hours(SATURDAY, Optional.of(SATURDAY.plusMinutes(210))),
                rule,
                new TreeSet<>(Set.of(LocalDate.of(2026, 12, 26))),
                List.of());
    }
}
