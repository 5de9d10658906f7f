package fr.eterritoire.feeds;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.content.Picture;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Point;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.FmtType;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Image;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// An event as entries of a calendar (S-6.1 to S-6.4). Nothing depends on the hour of writing, so
/// that the same edition gives the same bytes.
final class EventEntries {
    private EventEntries() {}

    /// @param absolute makes an address on the platform's host of a path
    /// @return none when only words say when it takes place
    static List<VEvent> of(Live live, UnaryOperator<String> absolute) {
        var entries = Entry.of(((Evenement) live.content()).dates());
        return entries.stream()
                .map(entry -> entry(live, entry, suffix(entries, entry), absolute))
                .toList();
    }

    /// One entry, or the one that recurs, keeps the name of its event when its dates change. Others
    /// are named by their start: a date added before them does not make them others.
    private static String suffix(List<Entry> entries, Entry entry) {
        return entries.size() == 1 || entry.rule().isPresent() ? "" : "-" + entry.startInName();
    }

    private static VEvent entry(
            Live live, Entry entry, String suffix, UnaryOperator<String> absolute) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid("evenement-" + live.id() + suffix + "@eterritoire"));
        properties.addAll(history(live));
        properties.addAll(EntryTimes.of(entry));
        properties.addAll(what(live, absolute));
        properties.add(new Clazz(Clazz.VALUE_PUBLIC));
        if (entry.isLong()) {
            properties.add(new Transp(Transp.VALUE_TRANSPARENT));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static List<Property> history(Live live) {
        return List.of(
                new DtStamp(live.changedAt()),
                new Created(live.publishedAt()),
                new LastModified(live.changedAt()),
                new Sequence(live.edition()));
    }

    private static List<Property> what(Live live, UnaryOperator<String> absolute) {
        var evenement = (Evenement) live.content();
        var page = absolute.apply(live.path());
        var properties = new ArrayList<Property>();
        properties.add(new Summary(EventWords.title(evenement)));
        properties.add(new Status(status(evenement.status())));
        properties.add(new Description(EventWords.description(evenement, page)));
        properties.add(
                new Location(
                        EventWords.readable(FactsInWords.place(evenement.place(), live.owner()))));
        evenement.place().point().map(EventEntries::geo).ifPresent(properties::add);
        properties.add(new Categories(new TextList(EventWords.categories(evenement))));
        properties.add(new Url(URI.create(page)));
        evenement.pictures().stream()
                .map(picture -> image(picture, absolute))
                .forEach(properties::add);
        return properties;
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case CANCELLED -> Status.VALUE_CANCELLED;
            case POSTPONED -> Status.VALUE_TENTATIVE;
            case SCHEDULED, RESCHEDULED, MOVED_ONLINE, FULL, ELSEWHERE, FULL_ELSEWHERE ->
                    Status.VALUE_CONFIRMED;
        };
    }

    private static Geo geo(Point point) {
        return new Geo(degrees(point.lat()), degrees(point.lon()));
    }

    private static BigDecimal degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP);
    }

    private static Image image(Picture picture, UnaryOperator<String> absolute) {
        return new Image(
                new ParameterList(List.of(Value.URI, new FmtType("image/jpeg"))),
                absolute.apply("/media/" + picture.sha256() + "/1600.jpg"));
    }
}
