package fr.eterritoire.feeds;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How the clocks of a zone go, with today's rules only: the whole history since 1891 that the
/// library would write is refused by some readers.
final class Clocks {
    /// Before any event, and the same in every file.
    private static final int SINCE = 1970;

    private static final Map<ZoneId, VTimeZone> KNOWN = new ConcurrentHashMap<>();

    private Clocks() {}

    static VTimeZone of(ZoneId zone) {
        return KNOWN.computeIfAbsent(zone, unknown -> Entries.checked(written(unknown)));
    }

    private static VTimeZone written(ZoneId zone) {
        var changes = zone.getRules().getTransitionRules();
        var observances =
                changes.isEmpty()
                        ? List.of(always(zone.getRules().getOffset(Instant.MAX)))
                        : changes.stream().map(Clocks::yearly).toList();
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(observances));
    }

    private static Observance always(ZoneOffset offset) {
        return new Standard(properties(LocalDateTime.of(SINCE, 1, 1, 0, 0), offset, offset));
    }

    private static Observance yearly(ZoneOffsetTransitionRule change) {
        var first = change.createTransition(SINCE);
        var properties =
                properties(
                                first.getDateTimeBefore(),
                                first.getOffsetBefore(),
                                first.getOffsetAfter())
                        .add(new RRule<LocalDateTime>(rule(change)));
        return change.getOffsetAfter().equals(change.getStandardOffset())
                ? new Standard(properties)
                : new Daylight(properties);
    }

    private static PropertyList properties(LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        return new PropertyList(
                List.of(new DtStart<>(start), new TzOffsetFrom(from), new TzOffsetTo(to)));
    }

    /// « le dernier dimanche de mars » is « le premier dimanche à partir du 25 » in the tables of
    /// Java.
    private static String rule(ZoneOffsetTransitionRule change) {
        var month = change.getMonth();
        var from = change.getDayOfMonthIndicator();
        var isLast = from < 0 || from + 6 == month.maxLength();
        if (!isLast && from % 7 != 1) {
            throw new IllegalStateException("No nth weekday of a month: " + change);
        }
        var day = change.getDayOfWeek().name().substring(0, 2);
        return "FREQ=YEARLY;BYMONTH="
                + month.getValue()
                + ";BYDAY="
                + (isLast ? -1 : from / 7 + 1)
                + day;
    }
}
