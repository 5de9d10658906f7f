package fr.eterritoire.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The times an event happens, computed from its dates. Rules are expanded on the clocks of the
/// place, and only then become instants: nine o'clock stays nine o'clock when the clocks change.
public final class Occurrences {
    private Occurrences() {}

    /// Those that are kept: from the start of last year to 24 months ahead, in order of their
    /// start.
    ///
    /// @throws TooManyOccurrences when there are more than {@link Dates#MOST_OCCURRENCES}
    public static List<Occurrence> kept(Dates dates, LocalDate today) {
        var window = Window.around(today);
        var kept = of(dates, window.first(), window.last());
        if (kept.size() > Dates.MOST_OCCURRENCES) {
            throw new TooManyOccurrences(kept.size());
        }
        return kept;
    }

    /// How many {@link #kept} would return, were there no limit.
    public static int count(Dates dates, LocalDate today) {
        var window = Window.around(today);
        return of(dates, window.first(), window.last()).size();
    }

    /// Those that touch the days from `from` to `to`, both included, in order of their start. Of
    /// two that start together only the first named remains.
    public static List<Occurrence> of(Dates dates, LocalDate from, LocalDate to) {
        var window = new Window(from, to);
        var byStart = new TreeMap<Instant, Occurrence>();
        creneaux(dates, window)
                .filter(window::meets)
                .map(creneau -> at(creneau, dates.zone()))
                .forEach(occurrence -> byStart.putIfAbsent(occurrence.startsAt(), occurrence));
        return List.copyOf(byStart.values());
    }

    /// Whether nothing of it is to come; what does not say its end is never over.
    public static boolean areOver(Dates dates, Instant now) {
        return kept(dates, LocalDate.ofInstant(now, dates.zone())).stream()
                        .allMatch(time -> time.endsAt().isBefore(now))
                && !(dates instanceof Dates.Unspecified unspecified
                        && unspecified.last().isEmpty());
    }

    /// Whether a time that was announced is no longer, and another is instead: one more, or one
    /// less, moves nothing.
    public static boolean haveMoved(Dates before, Dates now) {
        if (before instanceof Dates.Unspecified || now instanceof Dates.Unspecified) {
            return !before.equals(now);
        }
        var starts = starts(before);
        var others = starts(now);
        return !others.containsAll(starts) && !starts.containsAll(others);
    }

    /// Of two years, from its first day.
    private static Set<Instant> starts(Dates dates) {
        var first =
                switch (dates) {
                    case Dates.Listed listed -> listed.creneaux().getFirst().firstDay();
                    case Dates.Recurring recurring -> recurring.first().firstDay();
                    case Dates.Unspecified _ -> LocalDate.EPOCH;
                };
        return of(dates, first, first.plusYears(2)).stream()
                .map(Occurrence::startsAt)
                .collect(Collectors.toSet());
    }

    private static Stream<Creneau> creneaux(Dates dates, Window window) {
        return switch (dates) {
            case Dates.Listed listed -> listed.creneaux().stream();
            case Dates.Recurring recurring ->
                    Stream.concat(ruled(recurring, window), recurring.more().stream());
            case Dates.Unspecified unspecified -> days(unspecified).stream();
        };
    }

    /// The first time counts even where the rule would not name it; a day that is excepted never
    /// does.
    private static Stream<Creneau> ruled(Dates.Recurring dates, Window window) {
        return Stream.concat(
                        Stream.of(dates.first()),
                        new Rule(dates.rule()).expand(dates.first(), window))
                .filter(creneau -> !dates.except().contains(creneau.firstDay()));
    }

    /// Words alone have no time; between two known bounds the event stands as those days.
    private static Optional<Creneau> days(Dates.Unspecified dates) {
        return dates.first()
                .flatMap(first -> dates.last().map(last -> new Creneau.Days(first, last)));
    }

    /// The instants of one time on the clocks of a place.
    public static Occurrence at(Creneau creneau, ZoneId zone) {
        return switch (creneau) {
            case Creneau.Hours hours -> {
                var start = hours.start().atZone(zone).toInstant();
                yield new Occurrence(hours, zone, start, end(hours, start, zone));
            }
            case Creneau.Days days ->
                    new Occurrence(
                            days,
                            zone,
                            midnight(days.first(), zone),
                            midnight(days.last().plusDays(1), zone));
        };
    }

    /// In the night when clocks go forward, an end may be said that comes no later than its start:
    /// then it lasts as long as was said.
    private static Instant end(Creneau.Hours hours, Instant start, ZoneId zone) {
        if (hours.end().isEmpty()) {
            return midnight(hours.firstDay().plusDays(1), zone);
        }
        var end = hours.end().get().atZone(zone).toInstant();
        return end.isAfter(start)
                ? end
                : start.plus(Duration.between(hours.start(), hours.end().get()));
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
