package fr.eterritoire.content;

import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The stretches of time in which hours say that a place is open, each day on the clocks of its
/// commune: an hour that a change of the clocks leaves out is as much later as the clocks have
/// moved, one that comes twice is the first.
///
/// @param hours what its organisation says
public record Openings(Hours hours, ZoneId zone, PublicHolidays calendar) {
    /// Beyond, one would say the day of the month rather than « lundi ».
    private static final int A_WEEK = 7;

    /// A stretch without a break, `to` excluded.
    public record Stretch(Instant from, Instant to) {
        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(to);
        }
    }

    /// Whether it is open, and what happens next.
    public sealed interface Now {
        /// @param closes none when it does not within a week, or nobody can say
        /// @param doubt the holiday at whose midnight nobody can say whether it closes
        record Open(Optional<Instant> closes, Optional<Holiday> doubt) implements Now {}

        /// @param opens none when it does not within a week, or nobody can say
        /// @param because of what the day is, when it would be open otherwise
        record Closed(Optional<Instant> opens, Optional<Why> because) implements Now {}

        /// A public holiday of which nobody has said whether it is open.
        record Unsure(Holiday holiday) implements Now {}
    }

    /// Why it is closed on a day on which it usually is not.
    public sealed interface Why {
        record OnHoliday(Holiday holiday) implements Why {}

        record Exceptionally() implements Why {}
    }

    public static Openings of(Hours hours, Territoire owner) {
        return new Openings(hours, owner.zone(), PublicHolidays.of(owner));
    }

    public Now at(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var stretches = between(today.minusDays(1), today.plusDays(A_WEEK));
        var current = stretches.stream().filter(stretch -> stretch.holds(now)).findFirst();
        if (current.isPresent()) {
            var end =
                    current.map(Stretch::to)
                            .filter(to -> to.isBefore(startOf(today.plusDays(A_WEEK))));
            var doubt = end.flatMap(this::doubtAt);
            return new Now.Open(end.filter(_ -> doubt.isEmpty()), doubt);
        }
        if (hours.on(today, calendar).isEmpty()) {
            return new Now.Unsure(calendar.on(today).orElseThrow());
        }
        var opens = stretches.stream().map(Stretch::from).filter(now::isBefore).findFirst();
        return new Now.Closed(opens.filter(next -> isSureUntil(today, next)), why(today));
    }

    /// A pump that never closes does not close at the midnight before a holiday of which nobody has
    /// spoken: it is not known.
    private Optional<Holiday> doubtAt(Instant end) {
        var day = LocalDate.ofInstant(end, zone);
        var wouldGoOn =
                end.equals(startOf(day))
                        && hours.of(day.getDayOfWeek()).stream()
                                .anyMatch(span -> span.from().equals(LocalTime.MIDNIGHT));
        return wouldGoOn && hours.on(day, calendar).isEmpty() ? calendar.on(day) : Optional.empty();
    }

    /// No day between now and then of which nobody can say.
    private boolean isSureUntil(LocalDate today, Instant next) {
        return today.datesUntil(LocalDate.ofInstant(next, zone))
                .allMatch(day -> hours.on(day, calendar).isPresent());
    }

    private Optional<Why> why(LocalDate today) {
        if (hours.of(today.getDayOfWeek()).isEmpty()
                || hours.on(today, calendar).filter(List::isEmpty).isEmpty()) {
            return Optional.empty();
        }
        return hours.exceptionOn(today).isPresent()
                ? Optional.of(new Why.Exceptionally())
                : calendar.on(today).map(Why.OnHoliday::new);
    }

    /// When what is said of it changes next: it opens, it closes, or « demain » is today.
    public Instant changesAfter(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var midnight = startOf(today.plusDays(1));
        return between(today.minusDays(1), today.plusDays(1)).stream()
                .flatMap(stretch -> List.of(stretch.from(), stretch.to()).stream())
                .filter(now::isBefore)
                .filter(at -> at.isBefore(midnight))
                .min(Comparator.naturalOrder())
                .orElse(midnight);
    }

    /// All that begins on these days, in order, what touches as one; days of which nobody can say
    /// have none.
    ///
    /// @param last included
    public List<Stretch> between(LocalDate first, LocalDate last) {
        var stretches = new ArrayList<Stretch>();
        first.datesUntil(last.plusDays(1))
                .forEach(
                        day ->
                                hours.on(day, calendar)
                                        .orElse(List.of())
                                        .forEach(span -> add(day, span, stretches)));
        return merged(stretches);
    }

    private void add(LocalDate day, Hours.Span span, List<Stretch> stretches) {
        var end = span.endsNextDay() ? day.plusDays(1) : day;
        var from = day.atTime(span.from()).atZone(zone).toInstant();
        var to = end.atTime(span.to()).atZone(zone).toInstant();
        if (from.isBefore(to)) {
            stretches.add(new Stretch(from, to));
        }
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        var merged = new ArrayList<Stretch>();
        stretches.stream()
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(
                        next -> {
                            if (!merged.isEmpty() && !merged.getLast().to().isBefore(next.from())) {
                                var before = merged.removeLast();
                                merged.add(
                                        new Stretch(
                                                before.from(),
                                                before.to().isAfter(next.to())
                                                        ? before.to()
                                                        : next.to()));
                            } else {
                                merged.add(next);
                            }
                        });
        return merged;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
