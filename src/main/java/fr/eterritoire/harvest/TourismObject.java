package fr.eterritoire.harvest;

import static fr.eterritoire.harvest.TourismLine.day;
import static fr.eterritoire.harvest.TourismLine.text;

import fr.eterritoire.content.Hours;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A point of interest of DATAtourisme as its own JSON-LD object, with the hours that hold today.
final class TourismObject {
    private TourismObject() {}

    static PlaceItem item(JsonNode node, LocalDate saidOn, LocalDate today) {
        var place = node.path("isLocatedAt").path(0);
        var address = place.path("schema:address").path(0);
        var geo = place.path("schema:geo");
        return new PlaceItem(
                text(node, "@id").replaceFirst(".*/", ""),
                french(node.path("rdfs:label")),
                TourismType.of(node.path("@type").valueStream().map(JsonNode::asString).toList()),
                description(node),
                "",
                address.path("schema:streetAddress")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", ")),
                text(address.path("hasAddressCity").path(0), "insee"),
                text(address, "schema:postalCode"),
                text(address, "schema:addressLocality"),
                degrees(geo, "schema:latitude"),
                degrees(geo, "schema:longitude"),
                of(node, "foaf:homepage").findFirst().orElse(""),
                of(node, "schema:telephone").distinct().toList(),
                node.path("reducedMobilityAccess").asBoolean(false),
                Optional.empty(),
                hours(place.path("schema:openingHoursSpecification"), today),
                day(text(node, "lastUpdate")).orElse(saidOn),
                text(node.path("hasBeenCreatedBy"), "schema:legalName"));
    }

    private static String description(JsonNode node) {
        var described = node.path("hasDescription").path(0);
        return Stream.of(
                        described.path("dc:description"),
                        described.path("shortDescription"),
                        node.path("rdfs:comment"))
                .map(TourismObject::french)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String french(JsonNode said) {
        return said.path("fr").path(0).asString("").strip();
    }

    /// What all its contacts say.
    private static Stream<String> of(JsonNode node, String key) {
        return node.path("hasContact")
                .valueStream()
                .flatMap(contact -> contact.path(key).valueStream())
                .map(JsonNode::asString);
    }

    private static Optional<Double> degrees(JsonNode geo, String key) {
        return Optional.of(text(geo, key))
                .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
                .map(Double::valueOf);
    }

    /// None when the source has hours of another year alone.
    private static Optional<Hours> hours(JsonNode said, LocalDate today) {
        var week = new ArrayList<Hours.Weekly>();
        said.valueStream().filter(one -> holds(one, today)).forEach(one -> week.addAll(days(one)));
        return week.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(week, List.of(), Hours.OnHolidays.UNSAID));
    }

    /// Hours of a season say nothing of the rest of the year: only those of a whole one are taken.
    private static boolean holds(JsonNode one, LocalDate today) {
        var from = day(text(one, "schema:validFrom"));
        var to = day(text(one, "schema:validThrough"));
        return from.filter(today::isBefore).isEmpty()
                && to.filter(today::isAfter).isEmpty()
                && to.filter(last -> last.isBefore(from.orElse(today).plusMonths(11))).isEmpty();
    }

    private static List<Hours.Weekly> days(JsonNode one) {
        try {
            var span =
                    new Hours.Span(
                            LocalTime.parse(text(one, "schema:opens")),
                            LocalTime.parse(text(one, "schema:closes")));
            return one.path("schema:dayOfWeek")
                    .valueStream()
                    .map(day -> text(day, "@id").replaceFirst("^schema:", ""))
                    .map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)))
                    .map(day -> new Hours.Weekly(day, span))
                    .toList();
        } catch (DateTimeException | IllegalArgumentException _) {
            return List.of();
        }
    }
}
