package fr.eterritoire.harvest;

import fr.eterritoire.content.Creneau;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// A day, perhaps with its hour, on the clocks of the place; `utc` is the same on those of UTC, for
/// sources that write a whole day from midnight to midnight there.
record Moment(LocalDate day, Optional<LocalTime> time, Optional<LocalDateTime> utc) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime LATE = LocalTime.of(6, 0);

    /// @param text `2026-12-05`, `2026-12-05T20:30:00` (local) or `2026-12-05T19:30:00Z`
    /// @throws java.time.DateTimeException when it is none of these
    static Moment of(String text, ZoneId zone) {
        if (text.length() == "2026-12-05".length()) {
            return new Moment(LocalDate.parse(text), Optional.empty(), Optional.empty());
        }
        if (text.matches(".*T[0-9:.]+")) {
            return at(LocalDateTime.parse(text), Optional.empty());
        }
        var instant = OffsetDateTime.parse(text);
        var utc = instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return at(instant.atZoneSameInstant(zone).toLocalDateTime(), Optional.of(utc));
    }

    private static Moment at(LocalDateTime local, Optional<LocalDateTime> utc) {
        return new Moment(local.toLocalDate(), Optional.of(local.toLocalTime()), utc);
    }

    LocalDateTime local() {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    boolean isBefore(Moment other) {
        return time.isPresent() && other.time.isPresent()
                ? local().isBefore(other.local())
                : day.isBefore(other.day);
    }

    /// The stretch from here to an end that is not before, when its hours are sure: those of one
    /// day or of one night. Longer ones are days, since their hours are those of each day or only
    /// bounds.
    Creneau to(Moment end) {
        if (time.isEmpty()) {
            return new Creneau.Days(day, end.day);
        }
        if (isDays(end)) {
            return new Creneau.Days(day, latest(day, end.lastWholeDay()));
        }
        if (end.time.isEmpty() && day.equals(end.day) || local().equals(end.local())) {
            return new Creneau.Hours(local(), Optional.empty());
        }
        return isOneStretch(end)
                ? new Creneau.Hours(local(), Optional.of(end.local()))
                : new Creneau.Days(day, end.day);
    }

    /// Whether its hours would be lost by {@link #to}.
    boolean isOnlyBoundedBy(Moment end) {
        return time.isPresent() && !isDays(end) && !day.equals(end.day) && !isOneStretch(end);
    }

    private boolean isOneStretch(Moment end) {
        return end.time.isPresent()
                && (day.equals(end.day)
                        || day.plusDays(1).equals(end.day) && !end.time.get().isAfter(LATE));
    }

    /// From a midnight to a last minute, here or in UTC.
    private boolean isDays(Moment end) {
        return isMidnight() && end.time.isPresent() && (end.isLastMinute() || isSameMidnight(end));
    }

    private boolean isMidnight() {
        return time.filter(LocalTime.MIDNIGHT::equals).isPresent()
                || utc.filter(u -> u.toLocalTime().equals(LocalTime.MIDNIGHT)).isPresent()
                        && time.filter(t -> t.getHour() < LATE.getHour()).isPresent();
    }

    private boolean isSameMidnight(Moment end) {
        return end.isLocalMidnight() && isLocalMidnight();
    }

    private boolean isLocalMidnight() {
        return time.filter(LocalTime.MIDNIGHT::equals).isPresent();
    }

    private boolean isLastMinute() {
        return time.filter(t -> !t.isBefore(LAST_MINUTE)).isPresent()
                || utc.filter(u -> !u.toLocalTime().isBefore(LAST_MINUTE)).isPresent();
    }

    private LocalDate lastWholeDay() {
        if (isLocalMidnight()) {
            return day.minusDays(1);
        }
        return time.filter(t -> !t.isBefore(LAST_MINUTE)).isPresent()
                ? day
                : utc.map(LocalDateTime::toLocalDate).orElse(day);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
