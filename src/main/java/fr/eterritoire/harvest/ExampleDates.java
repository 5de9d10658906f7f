package fr.eterritoire.harvest;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// When an example takes place, as seen from any day.
sealed interface ExampleDates {
    Dates from(LocalDate today, ZoneId zone);

    static ExampleDates weekly(DayOfWeek day, String start, String end) {
        return new Weekly(day, LocalTime.parse(start), LocalTime.parse(end));
    }

    static ExampleDates once(int weeks, DayOfWeek day, String start, String end) {
        return new Once(weeks, day, LocalTime.parse(start), LocalTime.parse(end));
    }

    static ExampleDates days(int weeks, DayOfWeek first, int length) {
        return new Days(weeks, first, length);
    }

    private static LocalDate in(int weeks, DayOfWeek day, LocalDate today) {
        return today.with(TemporalAdjusters.next(day)).plusWeeks(weeks - 1L);
    }

    private static Creneau hours(LocalDate day, LocalTime start, LocalTime end) {
        return new Creneau.Hours(day.atTime(start), Optional.of(day.atTime(end)));
    }

    record Weekly(DayOfWeek day, LocalTime start, LocalTime end) implements ExampleDates {
        @Override
        public Dates from(LocalDate today, ZoneId zone) {
            var first = hours(in(1, day, today), start, end);
            var rule = "FREQ=WEEKLY;BYDAY=" + day.name().substring(0, 2);
            return new Dates.Recurring(zone, first, rule, new TreeSet<>(), List.of());
        }
    }

    record Once(int weeks, DayOfWeek day, LocalTime start, LocalTime end) implements ExampleDates {
        @Override
        public Dates from(LocalDate today, ZoneId zone) {
            return new Dates.Listed(zone, List.of(hours(in(weeks, day, today), start, end)));
        }
    }

    /// @param length in days
    record Days(int weeks, DayOfWeek first, int length) implements ExampleDates {
        @Override
        public Dates from(LocalDate today, ZoneId zone) {
            var day = in(weeks, first, today);
            return new Dates.Listed(
                    zone, List.of(new Creneau.Days(day, day.plusDays(length - 1L))));
        }
    }
}
