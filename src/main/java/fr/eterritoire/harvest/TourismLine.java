package fr.eterritoire.harvest;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A point of interest of DATAtourisme as a flat object: `{"id": …, "nom": …, "types": […]}`.
final class TourismLine {
    private TourismLine() {}

    static PlaceItem item(JsonNode node, LocalDate saidOn) {
        var text = text(node, "description");
        return new PlaceItem(
                text(node, "id").replaceFirst("^datatourisme:", ""),
                text(node, "nom"),
                TourismType.of(node.path("types").valueStream().map(JsonNode::asString).toList()),
                text.isEmpty() ? text(node, "resume") : text,
                "",
                text(node, "adresse"),
                text(node, "insee"),
                text(node, "code_postal"),
                text(node, "commune"),
                number(node, "lat"),
                number(node, "lon"),
                text(node, "url"),
                node.path("telephone").valueStream().map(JsonNode::asString).distinct().toList(),
                node.path("accessible_pmr").asBoolean(false),
                Optional.empty(),
                Optional.empty(),
                day(text(node, "maj")).orElse(saidOn),
                text(node, "createur"));
    }

    static String text(JsonNode node, String key) {
        return node.path(key).asString("").strip();
    }

    private static Optional<Double> number(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isNumber).map(JsonNode::asDouble);
    }

    /// The day of a date, with or without its time.
    static Optional<LocalDate> day(String text) {
        try {
            return text.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
