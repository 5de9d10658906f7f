package fr.eterritoire.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/// The times an event happens, computed from its dates. Rules are expanded on local clocks, and only
/// then become instants: nine o'clock stays nine o'clock when the clocks change.
public final class Occurrences {
    private static final int MONTHS_AHEAD = 24;

    private Occurrences() {}

    /// Those that are kept: from the start of last year to 24 months ahead, in order of their start.
    ///
    /// @throws TooManyOccurrences when there are more than {@link Dates#MOST_OCCURRENCES}
    public static List<Occurrence> kept(Dates dates, LocalDate today) {
        var from = today.minusYears(1).withDayOfYear(1);
        var to = today.plusMonths(MONTHS_AHEAD);
        var kept = creneaux(dates, from, to)
                .filter(creneau -> !creneau.lastDay().isBefore(from) && !creneau.firstDay().isAfter(to))
                .distinct()
                .map(creneau -> occurrence(creneau, dates.zone()))
                .sorted(Comparator.comparing(Occurrence::startsAt).thenComparing(Occurrence::endsAt))
                .limit(Dates.MOST_OCCURRENCES + 1L)
                .toList();
        if (kept.size() > Dates.MOST_OCCURRENCES) {
            throw new TooManyOccurrences();
        }
        return kept;
    }

    private static Stream<Creneau> creneaux(Dates dates, LocalDate from, LocalDate to) {
        return switch (dates) {
            case Dates.Listed listed -> listed.creneaux().stream();
            case Dates.Recurring recurring ->
                Stream.concat(expanded(recurring, from, to), recurring.more().stream());
            case Dates.Unspecified unspecified -> bounds(unspecified).stream();
        };
    }

    /// Words alone have no time; between two known bounds it stands as those days.
    private static Optional<Creneau> bounds(Dates.Unspecified dates) {
        return dates.first().flatMap(first -> dates.last().map(last -> new Creneau.Days(first, last)));
    }

    private static Stream<Creneau> expanded(Dates.Recurring dates, LocalDate from, LocalDate to) {
        return switch (dates.first()) {
            case Creneau.Hours hours ->
                starts(dates.rule(), hours.start(), from.atStartOfDay(), to.plusDays(1).atStartOfDay())
                        .filter(start -> !dates.except().contains(start.toLocalDate()))
                        .map(start -> at(hours, start));
            case Creneau.Days days ->
                starts(dates.rule(), days.first(), from, to.plusDays(1))
                        .filter(start -> !dates.except().contains(start))
                        .map(start -> new Creneau.Days(
                                start, start.plusDays(days.last().toEpochDay() - days.first().toEpochDay())));
        };
    }

    private static Creneau at(Creneau.Hours first, LocalDateTime start) {
        var length = first.end().map(end -> java.time.Duration.between(first.start(), end));
        return new Creneau.Hours(start, length.map(start::plus));
    }

    /// The first time counts even where the rule would not name it (RFC 5545, 3.8.5.3).
    private static <T extends Temporal & Comparable<? super T>> Stream<T> starts(String rule, T seed, T from, T to) {
        var ruled = new Recur<T>(rule).getDates(seed, from.compareTo(seed) < 0 ? seed : from, to).stream();
        return from.compareTo(seed) <= 0 ? Stream.concat(Stream.of(seed), ruled).distinct() : ruled;
    }

    private static Occurrence occurrence(Creneau creneau, ZoneId zone) {
        return switch (creneau) {
            case Creneau.Hours hours ->
                new Occurrence(
                        hours,
                        zone,
                        instant(hours.start(), zone),
                        hours.end()
                                .map(end -> instant(end, zone))
                                .orElseGet(() -> midnightAfter(hours.firstDay(), zone)));
            case Creneau.Days days ->
                new Occurrence(
                        days, zone, days.first().atStartOfDay(zone).toInstant(), midnightAfter(days.last(), zone));
        };
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static Instant midnightAfter(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// An event has too many times; said to its author in words.
    public static final class TooManyOccurrences extends RuntimeException {
        TooManyOccurrences() {
            super("More than " + Dates.MOST_OCCURRENCES + " occurrences");
        }
    }
}
