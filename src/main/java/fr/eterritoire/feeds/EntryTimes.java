package fr.eterritoire.feeds;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Rule;

import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

/// The times of an entry as iCalendar writes them: DTSTART, DTEND, RRULE, EXDATE, RDATE.
final class EntryTimes {
    private static final Pattern LOCAL_UNTIL = Pattern.compile("(?<=\\bUNTIL=)\\d{8}T\\d{6}\\b");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private EntryTimes() {}

    static List<Property> of(Entry entry) {
        var properties = new ArrayList<>(bounds(entry));
        entry.rule()
                .ifPresent(
                        rule ->
                                properties.add(
                                        new RRule<Temporal>(untilInUtc(rule, entry.zone()))));
        if (!entry.except().isEmpty()) {
            properties.add(new ExDate<>(parameters(entry), list(entry, entry.except())));
        }
        if (!entry.more().isEmpty()) {
            properties.add(new RDate<>(parameters(entry), list(entry, entry.more())));
        }
        return properties;
    }

    /// Whole days end when the next day begins; where nobody said when it ends, nothing does.
    private static List<Property> bounds(Entry entry) {
        return switch (entry.first()) {
            case Creneau.Hours hours -> {
                var start = hours.start().atZone(entry.zone());
                yield hours.end()
                        .map(
                                end ->
                                        List.<Property>of(
                                                new DtStart<>(start),
                                                new DtEnd<>(end(hours.start(), start, end))))
                        .orElseGet(() -> List.of(new DtStart<>(start)));
            }
            case Creneau.Days days ->
                    List.of(new DtStart<>(days.first()), new DtEnd<>(days.last().plusDays(1)));
        };
    }

    /// In the night when clocks go forward an end may come before its start: then it lasts as long
    /// as was said.
    private static ZonedDateTime end(LocalDateTime said, ZonedDateTime start, LocalDateTime end) {
        var zoned = end.atZone(start.getZone());
        return zoned.isAfter(start) ? zoned : start.plus(Duration.between(said, end));
    }

    /// RFC 5545, 3.3.10: beside a DTSTART with a zone UNTIL is in UTC.
    private static String untilInUtc(Rule rule, ZoneId zone) {
        return LOCAL_UNTIL
                .matcher(rule.text())
                .replaceAll(
                        until ->
                                LocalDateTime.parse(until.group(), LOCAL)
                                        .atZone(zone)
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .format(UTC));
    }

    private static ParameterList parameters(Entry entry) {
        return new ParameterList(
                List.of(entry.isWholeDays() ? Value.DATE : new TzId(entry.zone().getId())));
    }

    private static DateList<Temporal> list(Entry entry, SortedSet<LocalDateTime> starts) {
        return new DateList<>(
                starts.stream()
                        .map(
                                start ->
                                        entry.isWholeDays()
                                                ? (Temporal) start.toLocalDate()
                                                : start.atZone(entry.zone()))
                        .toList());
    }
}
