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

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/// A whole calendar in the octets of RFC 5545, in the order of the numbers of its events.
final class CalendarText {
    private static final String REFRESH = "PT4H";
    private static final String END = "END:VCALENDAR\r\n";

    private CalendarText() {}

    /// @param entries what an event says in it, in octets
    static byte[] of(Heading heading, List<Live> lives, Function<Live, byte[]> entries) {
        var empty =
                new Calendar(
                        new PropertyList(heading(heading)),
                        new ComponentList<>(clocks(heading.zone(), lives)));
        var octets = new ByteArrayOutputStream();
        octets.writeBytes(Folding.octets(empty.toString().replaceFirst(END + "$", "")));
        lives.stream()
                .sorted(Comparator.comparing(Live::id, Comparator.comparingLong(ContentId::value)))
                .map(entries)
                .forEach(octets::writeBytes);
        octets.writeBytes(END.getBytes(StandardCharsets.UTF_8));
        return octets.toByteArray();
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
