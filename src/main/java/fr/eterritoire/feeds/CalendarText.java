package fr.eterritoire.feeds;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.publication.Live;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.validate.ValidationException;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A whole calendar in the octets of RFC 5545, in the order of the numbers of its events.
final class CalendarText {
    private static final String REFRESH = "PT4H";

    private CalendarText() {}

    /// @param absolute makes an address on the platform's host of a path
    static byte[] of(Heading heading, List<Live> lives, UnaryOperator<String> absolute) {
        var components = new ArrayList<CalendarComponent>(clocks(heading.zone(), lives));
        lives.stream()
                .sorted(Comparator.comparing(Live::id, Comparator.comparingLong(ContentId::value)))
                .flatMap(live -> EventEntries.of(live, absolute).stream())
                .forEach(components::add);
        components.forEach(CalendarText::check);
        var calendar =
                new Calendar(new PropertyList(heading(heading)), new ComponentList<>(components));
        return Folding.octets(calendar.toString());
    }

    /// Refuses what breaks RFC 5545. The rules of METHOD (RFC 5546) are not asked for: they want
    /// the mail address of an organiser, which nobody has to make public.
    private static void check(CalendarComponent component) {
        var result = component.validate();
        if (result.hasErrors()) {
            throw new ValidationException("Not iCalendar: " + result);
        }
    }

    private static List<Property> heading(Heading heading) {
        var properties = new ArrayList<Property>();
        properties.add(new Version(new ParameterList(), Version.VALUE_2_0));
        properties.add(new ProdId("-//eTerritoire//Agenda//FR"));
        properties.add(new CalScale(CalScale.VALUE_GREGORIAN));
        properties.add(new Method(Method.VALUE_PUBLISH));
        properties.add(new Name(heading.name()));
        properties.add(new XProperty("X-WR-CALNAME", heading.name()));
        if (!heading.description().isEmpty()) {
            properties.add(new XProperty("X-WR-CALDESC", heading.description()));
        }
        properties.add(new XProperty("X-WR-TIMEZONE", heading.zone().getId()));
        properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        properties.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        properties.add(new Source(new ParameterList(List.of(Value.URI)), heading.source()));
        return properties;
    }

    /// The territory's own clocks first to be sure: a calendar holds at least one component.
    private static List<? extends CalendarComponent> clocks(ZoneId own, List<Live> lives) {
        var zones = new TreeSet<>(Comparator.comparing(ZoneId::getId));
        zones.add(own);
        lives.forEach(live -> zones.add(((Evenement) live.content()).dates().zone()));
        return zones.stream().map(Clocks::of).toList();
    }
}
