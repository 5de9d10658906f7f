package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// Where the events of a list stand on a map: the search, asked for the same place, days and types.
public final class OnMap {
    private OnMap() {}

    /// None for a list that shows nothing of its own.
    public static Optional<String> address(AgendaPage page) {
        if (page.isEmpty() || page.widened().isPresent()) {
            return Optional.empty();
        }
        var asked = new StringJoiner("&", "?voir=evenements&", "#carte");
        named(page.territoire())
                .ifPresent(
                        place ->
                                asked.add(
                                        "lieu=" + UriUtils.encode(place, StandardCharsets.UTF_8)));
        page.asked().kilometres().ifPresent(km -> asked.add("rayon=" + km));
        asked.add(days(page));
        var types =
                page.asked().types().stream()
                        .sorted()
                        .map(EventType::key)
                        .collect(Collectors.joining(",evenement:"));
        asked.add(types.isEmpty() ? "" : "type=evenement:" + types);
        return Optional.of(
                link("/recherche") + asked.toString().replaceAll("&{2,}", "&").replace("&#", "#"));
    }

    /// As the search understands it: a homonym is told by its département.
    private static Optional<String> named(Territoire territoire) {
        return switch (territoire) {
            case France _ -> Optional.empty();
            case Commune commune -> Optional.of(commune.nameWithCode());
            case Departement departement -> Optional.of(departement.code());
            case Territoire other -> Optional.of(other.name().name());
        };
    }

    private static String days(AgendaPage page) {
        return switch (page.place()) {
            case "" -> "";
            case "aujourd-hui" -> "quand=today";
            case "ce-week-end" -> "quand=week-end";
            case String day when day.length() > "2026-12".length() -> "du=" + day;
            default -> "du=%s&au=%s".formatted(page.month().atDay(1), page.month().atEndOfMonth());
        };
    }
}
