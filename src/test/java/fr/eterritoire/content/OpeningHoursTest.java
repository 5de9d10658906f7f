package fr.eterritoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// When the baker, the bar and the pump say they are open.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    /// Closed on Mondays; Tuesday to Sunday 7 to 13, and 15:30 to 19:30 but on Sunday.
    private static Hours baker(Hours.OnHolidays holidays, Hours.Exceptional... exceptions) {
        var week = new ArrayList<Hours.Weekly>();
        for (var day : DayOfWeek.values()) {
            if (day != DayOfWeek.MONDAY) {
                week.add(weekly(day, "07:00", "13:00"));
            }
            if (day != DayOfWeek.MONDAY && day != DayOfWeek.SUNDAY) {
                week.add(weekly(day, "15:30", "19:30"));
            }
        }
        return new Hours(week, List.of(exceptions), holidays);
    }

    private static Hours.Weekly weekly(DayOfWeek day, String from, String to) {
        return new Hours.Weekly(day, new Hours.Span(LocalTime.parse(from), LocalTime.parse(to)));
    }

    /// Fridays and Saturdays from six in the evening to half past two.
    private static Hours bar() {
        return new Hours(
                List.of(
                        weekly(DayOfWeek.FRIDAY, "18:00", "02:30"),
                        weekly(DayOfWeek.SATURDAY, "18:00", "02:30")),
                List.of(),
                Hours.OnHolidays.AS_USUAL);
    }

    private static Hours pump(Hours.OnHolidays holidays) {
        var all = new ArrayList<Hours.Weekly>();
        for (var day : DayOfWeek.values()) {
            all.add(weekly(day, "00:00", "00:00"));
        }
        return new Hours(all, List.of(), holidays);
    }

    private static Openings in(String departement, ZoneId zone, Hours hours) {
        return new Openings(hours, zone, new PublicHolidays(departement));
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static String said(Openings openings, String local) {
        return HoursInWords.now(openings, at(local, openings.zone())).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01T06:59 | Fermé, ouvre à 7 h",
                "2026-12-01T07:00 | Ouvert, ferme à 13 h",
                "2026-12-01T12:59 | Ouvert, ferme à 13 h",
                "2026-12-01T13:00 | Fermé, ouvre à 15 h 30",
                "2026-12-01T19:30 | Fermé, ouvre demain à 7 h",
                "2026-12-06T13:00 | Fermé, ouvre mardi à 7 h",
                "2026-12-07T00:00 | Fermé, ouvre demain à 7 h",
                "2026-12-06T23:59 | Fermé, ouvre mardi à 7 h"
            })
    void the_baker_opens_twice_a_day_but_on_mondays(String local, String words) {
        assertThat(said(in("86", PARIS, baker(Hours.OnHolidays.UNSAID)), local)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-04T23:59 | Ouvert, ferme à 2 h 30",
                "2026-12-05T00:00 | Ouvert, ferme à 2 h 30",
                "2026-12-05T02:29 | Ouvert, ferme à 2 h 30",
                "2026-12-05T02:30 | Fermé, ouvre à 18 h",
                "2026-12-06T01:00 | Ouvert, ferme à 2 h 30",
                "2026-12-07T01:00 | Fermé, ouvre vendredi à 18 h"
            })
    void the_bar_closes_in_the_night_of_the_day_before(String local, String words) {
        assertThat(said(in("86", PARIS, bar()), local)).isEqualTo(words);
    }

    @Test
    void the_pump_never_closes() {
        var pump = in("86", PARIS, pump(Hours.OnHolidays.AS_USUAL));
        assertThat(said(pump, "2026-12-06T00:00")).isEqualTo("Ouvert jour et nuit");
        assertThat(said(pump, "2027-03-28T02:59")).isEqualTo("Ouvert jour et nuit");
    }

    @ParameterizedTest
    @CsvSource({
        "86, 2026-11-01, TOUSSAINT",
        "86, 2027-03-29, LUNDI_DE_PAQUES",
        "86, 2027-05-06, ASCENSION",
        "86, 2027-05-17, LUNDI_DE_PENTECOTE",
        "86, 2038-04-26, LUNDI_DE_PAQUES",
        "86, 2027-03-26, ",
        "67, 2027-03-26, VENDREDI_SAINT",
        "57, 2026-12-26, SAINT_ETIENNE",
        "86, 2026-12-26, ",
        "974, 2026-12-20, ABOLITION",
        "976, 2027-04-27, ABOLITION",
        "972, 2027-05-22, ABOLITION",
        "971, 2027-05-27, ABOLITION",
        "973, 2027-06-10, ABOLITION",
        "86, 2027-06-10, "
    })
    void public_holidays_are_those_of_the_departement(
            String departement, LocalDate day, Holiday holiday) {
        assertThat(new PublicHolidays(departement).on(day).orElse(null)).isEqualTo(holiday);
    }

    @Test
    void a_holiday_closes_only_who_said_so() {
        var closed = in("67", PARIS, baker(Hours.OnHolidays.CLOSED));
        assertThat(said(closed, "2027-03-26T10:00"))
                .isEqualTo("Fermé aujourd’hui, jour férié (Vendredi saint), ouvre demain à 7 h");
        assertThat(said(in("86", PARIS, baker(Hours.OnHolidays.CLOSED)), "2027-03-26T10:00"))
                .isEqualTo("Ouvert, ferme à 13 h");
        assertThat(said(in("86", PARIS, baker(Hours.OnHolidays.AS_USUAL)), "2026-11-01T10:00"))
                .isEqualTo("Ouvert, ferme à 13 h");
        assertThat(said(in("974", REUNION, baker(Hours.OnHolidays.CLOSED)), "2025-12-20T10:00"))
                .startsWith("Fermé aujourd’hui, jour férié (abolition de l’esclavage)");
        // a Monday: the baker is closed anyway, and no holiday explains it
        assertThat(said(closed, "2027-03-29T10:00")).isEqualTo("Fermé, ouvre demain à 7 h");
    }

    @Test
    void what_nobody_has_said_of_a_holiday_is_not_invented() {
        var unsaid = in("86", PARIS, baker(Hours.OnHolidays.UNSAID));
        assertThat(said(unsaid, "2026-11-11T10:00"))
                .isEqualTo("Jour férié (armistice de 1918) : horaires à vérifier");
        // the evening before, nobody can say when it opens next
        assertThat(said(unsaid, "2026-11-10T20:00")).isEqualTo("Fermé");
        assertThat(unsaid.between(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 11)))
                .isEmpty();
    }

    @Test
    void a_pump_that_never_closes_does_not_close_at_midnight_because_nobody_spoke_of_christmas() {
        var unsaid = in("86", PARIS, pump(Hours.OnHolidays.UNSAID));
        assertThat(said(unsaid, "2026-12-24T22:00"))
                .isEqualTo("Ouvert, horaires à vérifier le jour férié (Noël)");
        assertThat(said(in("86", PARIS, pump(Hours.OnHolidays.CLOSED)), "2026-12-24T22:00"))
                .isEqualTo("Ouvert, ferme à minuit");
        // who closes at midnight every day does so on Christmas Eve too
        var evenings = new ArrayList<Hours.Weekly>();
        for (var day : DayOfWeek.values()) {
            evenings.add(weekly(day, "18:00", "00:00"));
        }
        var bistro = new Hours(evenings, List.of(), Hours.OnHolidays.UNSAID);
        assertThat(said(in("86", PARIS, bistro), "2026-12-24T22:00"))
                .isEqualTo("Ouvert, ferme à minuit");
    }

    @Test
    void an_exception_speaks_louder_than_the_week_and_the_holiday() {
        var august =
                new Hours.Exceptional(
                        LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 22), List.of());
        var christmas =
                new Hours.Exceptional(
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 25),
                        List.of(new Hours.Span(LocalTime.of(8, 0), LocalTime.NOON)));
        var baker = in("86", PARIS, baker(Hours.OnHolidays.CLOSED, august, christmas));
        assertThat(said(baker, "2026-12-25T09:00")).isEqualTo("Ouvert, ferme à 12 h");
        assertThat(said(baker, "2027-08-10T09:00"))
                .isEqualTo("Fermé aujourd’hui, exceptionnellement");
        assertThat(said(baker, "2027-08-22T20:00")).endsWith("ouvre mardi à 7 h");
    }

    @Test
    void a_night_with_a_change_of_clocks_is_as_long_as_it_is() {
        var bar = in("86", PARIS, bar());
        // in spring the hour from two to three does not exist: 2:30 comes half an hour after 1:59
        var spring = bar.between(LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 27)).getFirst();
        assertThat(Duration.between(spring.from(), spring.to())).isEqualTo(Duration.ofMinutes(510));
        // in autumn 2:30 comes twice: it closes the first time
        var autumn = bar.between(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 24)).getFirst();
        assertThat(autumn.to()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        var pump = in("86", PARIS, pump(Hours.OnHolidays.AS_USUAL));
        var day = pump.between(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25)).getFirst();
        assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void what_is_said_changes_when_doors_do_and_at_midnight() {
        var baker = in("86", PARIS, baker(Hours.OnHolidays.UNSAID));
        assertThat(baker.changesAfter(at("2026-12-01T06:00", PARIS)))
                .isEqualTo(at("2026-12-01T07:00", PARIS));
        assertThat(baker.changesAfter(at("2026-12-01T19:30", PARIS)))
                .isEqualTo(at("2026-12-02T00:00", PARIS));
        assertThat(in("86", PARIS, bar()).changesAfter(at("2026-12-05T00:00", PARIS)))
                .isEqualTo(at("2026-12-05T02:30", PARIS));
    }

    @Test
    void a_week_is_written_as_on_a_door() {
        assertThat(HoursInWords.of(baker(Hours.OnHolidays.CLOSED), LocalDate.of(2026, 12, 1)))
                .extracting(line -> (line.days() + " | " + line.hours()).replace('\u00a0', ' '))
                .containsExactly(
                        "lundi | fermé",
                        "du mardi au samedi | 7 h – 13 h, 15 h 30 – 19 h 30",
                        "dimanche | 7 h – 13 h",
                        "Jours fériés | fermé");
        assertThat(
                        HoursInWords.of(pump(Hours.OnHolidays.AS_USUAL), LocalDate.of(2026, 12, 1))
                                .getFirst()
                                .hours())
                .isEqualTo("24\u00a0h sur 24");
    }
}
