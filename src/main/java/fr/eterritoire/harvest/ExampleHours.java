package fr.eterritoire.harvest;

import fr.eterritoire.content.Hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The week of an example, as it stands on a door.
final class ExampleHours {
    private ExampleHours() {}

    @SafeVarargs
    static Optional<Hours> week(Hours.OnHolidays holidays, List<Hours.Weekly>... lines) {
        var week = Stream.of(lines).flatMap(List::stream).toList();
        return Optional.of(new Hours(week, List.of(), holidays));
    }

    /// @param spans « 08:30-12:00 »
    static List<Hours.Weekly> from(DayOfWeek first, DayOfWeek last, String... spans) {
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(DayOfWeek::of)
                .flatMap(day -> Stream.of(spans).map(span -> new Hours.Weekly(day, span(span))))
                .toList();
    }

    static List<Hours.Weekly> on(DayOfWeek day, String... spans) {
        return from(day, day, spans);
    }

    private static Hours.Span span(String written) {
        var ends = written.split("-");
        return new Hours.Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
