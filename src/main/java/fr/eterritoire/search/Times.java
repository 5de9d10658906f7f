package fr.eterritoire.search;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.content.Window;
import fr.eterritoire.publication.Live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// When a content is on, as the index keeps it.
///
/// @param days as epoch days
/// @param next in epoch minutes; none of what has no dates, or none to come
/// @param over in epoch minutes
record Times(List<Integer> days, Optional<Long> next, long over) {
    private static final long NEVER = Long.MAX_VALUE / 2;

    /// What goes on for longer and has begun no longer happens tonight: it ends.
    private static final Duration LONG = Duration.ofDays(8);

    private static final Duration DAILY = Duration.ofDays(21);
    private static final int MOST_DAYS = 15;

    static long minute(Instant at) {
        return at.getEpochSecond() / 60;
    }

    static Times of(Live live, Instant now) {
        return switch (live.content()) {
            case Evenement evenement -> of(evenement.dates(), now);
            case Annonce annonce ->
                    new Times(
                            List.of(),
                            Optional.empty(),
                            minute(
                                    annonce.until()
                                            .plusDays(1)
                                            .atStartOfDay(live.owner().zone())
                                            .toInstant()));
            case Fiche _ -> new Times(List.of(), Optional.empty(), NEVER);
        };
    }

    private static Times of(Dates dates, Instant now) {
        var today = LocalDate.ofInstant(now, dates.zone());
        var all = Occurrences.kept(dates, today);
        var over = all.stream().map(Occurrence::endsAt).max(Instant::compareTo);
        return new Times(
                days(all, Window.around(today)),
                isDaily(all, now)
                        ? over.map(Times::minute)
                        : all.stream()
                                .filter(time -> time.endsAt().isAfter(now))
                                .map(time -> order(time, now))
                                .min(Long::compare),
                over.map(Times::minute).orElse(hasNoEnd(dates) ? NEVER : 0));
    }

    /// Words alone have no day, and are never over.
    private static boolean hasNoEnd(Dates dates) {
        return dates instanceof Dates.Unspecified unspecified && unspecified.last().isEmpty();
    }

    /// An exhibition that opens its doors day after day goes on for long too.
    private static boolean isDaily(List<Occurrence> all, Instant now) {
        var soon = now.plus(DAILY);
        return !all.isEmpty()
                && all.getFirst().startsAt().isBefore(now)
                && all.stream()
                                .filter(time -> time.endsAt().isAfter(now))
                                .filter(time -> time.startsAt().isBefore(soon))
                                .count()
                        >= MOST_DAYS;
    }

    private static long order(Occurrence time, Instant now) {
        var isLong = Duration.between(time.startsAt(), time.endsAt()).compareTo(LONG) > 0;
        return minute(isLong && !time.startsAt().isAfter(now) ? time.endsAt() : time.startsAt());
    }

    private static List<Integer> days(List<Occurrence> all, Window window) {
        return all.stream()
                .map(Occurrence::creneau)
                .flatMapToLong(creneau -> days(creneau, window))
                .distinct()
                .mapToObj(day -> (int) day)
                .toList();
    }

    private static LongStream days(Creneau creneau, Window window) {
        var first =
                creneau.firstDay().isBefore(window.first()) ? window.first() : creneau.firstDay();
        var last = creneau.lastDay().isAfter(window.last()) ? window.last() : creneau.lastDay();
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay());
    }
}
