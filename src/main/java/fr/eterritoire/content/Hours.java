package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a place is open, on the clocks of its commune. Who knows nothing of it has no hours at all:
/// a day of the week that has none here is closed.
///
/// @param week in the order of the week
/// @param exceptions days that are otherwise, whatever day of the week they are, public holidays
///   too; where two hold a day, the first counts
public record Hours(List<Weekly> week, List<Exceptional> exceptions, OnHolidays holidays) {
    public Hours {
        week =
                week.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(Weekly::day)
                                        .thenComparing(weekly -> weekly.span().from()))
                        .toList();
        exceptions = List.copyOf(exceptions);
    }

    /// From an hour to another. One that does not end after it begins ends the next day: a bar that
    /// closes at one in the morning, a pump that never does.
    public record Span(LocalTime from, LocalTime to) {
        public boolean endsNextDay() {
            return !to.isAfter(from);
        }

        public boolean isAllDay() {
            return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
        }
    }

    public record Weekly(DayOfWeek day, Span span) {}

    /// @param last included
    /// @param spans none when it is closed
    public record Exceptional(LocalDate first, LocalDate last, List<Span> spans) {
        public Exceptional {
            spans = List.copyOf(spans);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /// What happens on public holidays.
    public enum OnHolidays implements Kinds.Named {
        CLOSED,
        AS_USUAL,
        /// nobody says: neither do we
        UNSAID;

        @Override
        public String label() {
            return wordsOf("content.on-holidays", this);
        }
    }

    public List<Span> of(DayOfWeek day) {
        return week.stream().filter(weekly -> weekly.day() == day).map(Weekly::span).toList();
    }

    Optional<Exceptional> exceptionOn(LocalDate day) {
        return exceptions.stream().filter(exception -> exception.holds(day)).findFirst();
    }

    /// What is open from a day on, until the next one or later; empty when nobody can say.
    Optional<List<Span>> on(LocalDate day, PublicHolidays calendar) {
        var exception = exceptionOn(day);
        if (exception.isPresent()) {
            return exception.map(Exceptional::spans);
        }
        var usual = of(day.getDayOfWeek());
        if (usual.isEmpty() || calendar.on(day).isEmpty()) {
            return Optional.of(usual);
        }
        return switch (holidays) {
            case CLOSED -> Optional.of(List.of());
            case AS_USUAL -> Optional.of(usual);
            case UNSAID -> Optional.empty();
        };
    }
}
