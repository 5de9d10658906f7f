package fr.eterritoire.feeds;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/// A calendar as another program reads it.
record ReadBack(Calendar calendar) {
    static ReadBack of(byte[] octets) throws Exception {
        return new ReadBack(new CalendarBuilder().build(new ByteArrayInputStream(octets)));
    }

    List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    /// The whole line, with its parameters.
    static List<String> lines(VEvent event, String name) {
        return event.getProperties(name).stream()
                .map(Property::toString)
                .map(String::strip)
                .toList();
    }

    List<ZonedDateTime> starts(VEvent event) {
        var years =
                new Period<>(
                        LocalDateTime.of(2025, 1, 1, 0, 0).atZone(Published.PARIS),
                        LocalDateTime.of(2030, 1, 1, 0, 0).atZone(Published.PARIS));
        return event.<ZonedDateTime>calculateRecurrenceSet(years).stream()
                .map(Period::getStart)
                .sorted()
                .toList();
    }
}
