package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.SpokenDates;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Hours as a shop writes them on its door, and whether it is open now.
public final class HoursInWords {
    private HoursInWords() {}

    /// @param days « du mardi au vendredi »
    /// @param hours « 9 h – 12 h 30, 14 h – 19 h », « fermé »
    public record Line(String days, String hours) {}

    /// The week, days that follow each other with the same hours on one line; then what is
    /// otherwise and is not over, then public holidays when that is known.
    ///
    /// @param today on the clocks of the commune
    public static List<Line> of(Hours hours, LocalDate today) {
        var lines = new ArrayList<>(week(hours));
        hours.exceptions().stream()
                .filter(exception -> !exception.last().isBefore(today))
                .map(HoursInWords::line)
                .forEach(lines::add);
        if (hours.holidays() != Hours.OnHolidays.UNSAID) {
            lines.add(new Line(words("content.holidays"), hours.holidays().label()));
        }
        return lines;
    }

    private static List<Line> week(Hours hours) {
        var lines = new ArrayList<Line>();
        var days = DayOfWeek.values();
        for (var first = 0; first < days.length; ) {
            var spans = hours.of(days[first]);
            var next = first + 1;
            while (next < days.length && hours.of(days[next]).equals(spans)) {
                next++;
            }
            lines.add(new Line(days(days[first], days[next - 1]), spans(spans)));
            first = next;
        }
        return lines;
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        if (first == last) {
            return SpokenDates.weekday(first);
        }
        if (first.plus(1) == last) {
            return words("content.two-days", SpokenDates.weekday(first), SpokenDates.weekday(last));
        }
        return first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY
                ? words("content.every-day")
                : words(
                        "content.from-to-days",
                        SpokenDates.weekday(first),
                        SpokenDates.weekday(last));
    }

    private static Line line(Hours.Exceptional exception) {
        var days =
                exception.first().equals(exception.last())
                        ? SpokenDates.day(exception.first())
                        : words(
                                "content.from-to-days",
                                SpokenDates.day(exception.first()),
                                SpokenDates.day(exception.last()));
        return new Line(days, spans(exception.spans()));
    }

    static String spans(List<Hours.Span> spans) {
        return spans.isEmpty()
                ? words("content.closed")
                : spans.stream().map(HoursInWords::span).collect(Collectors.joining(", "));
    }

    private static String span(Hours.Span span) {
        return span.isAllDay()
                ? words("content.open-all-day")
                : SpokenDates.time(span.from()) + "\u00a0– " + SpokenDates.time(span.to());
    }

    /// « Ouvert, ferme à 19 h », « Fermé, ouvre à 14 h », « Fermé aujourd’hui, jour férié
    /// (Toussaint) »
    public static String now(Openings openings, Instant now) {
        var zone = openings.zone();
        return switch (openings.at(now)) {
            case Openings.Now.Open(var closes, var doubt) ->
                    closes.map(at -> words("content.open-until", time(at, zone)))
                            .or(() -> doubt.map(HoursInWords::unsure))
                            .orElseGet(() -> words("content.open-always"));
            case Openings.Now.Unsure(var holiday) ->
                    words("content.holiday-unsure", holiday.label());
            case Openings.Now.Closed(var opens, var because) ->
                    because.map(HoursInWords::why).orElseGet(() -> words("content.closed-now"))
                            + opens.map(at -> ", " + opens(at, now, zone)).orElse("");
        };
    }

    private static String unsure(Holiday next) {
        return words("content.open-then-unsure", next.label());
    }

    private static String why(Openings.Why why) {
        return switch (why) {
            case Openings.Why.OnHoliday(var holiday) ->
                    words("content.closed-holiday", holiday.label());
            case Openings.Why.Exceptionally() -> words("content.closed-today");
        };
    }

    private static String opens(Instant at, Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(at, zone);
        var today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) {
            return words("content.opens-at", time(at, zone));
        }
        return day.equals(today.plusDays(1))
                ? words("content.opens-tomorrow", time(at, zone))
                : words("content.opens-on", SpokenDates.weekday(day), time(at, zone));
    }

    private static String time(Instant at, ZoneId zone) {
        return SpokenDates.time(at.atZone(zone).toLocalTime());
    }

    /// In one line, for a letter or a feed.
    public static Optional<String> line(Optional<Hours> hours) {
        return hours.map(
                known ->
                        of(known, LocalDate.MIN).stream()
                                .map(line -> line.days() + "\u00a0: " + line.hours())
                                .collect(Collectors.joining("\u00a0; ")));
    }
}
