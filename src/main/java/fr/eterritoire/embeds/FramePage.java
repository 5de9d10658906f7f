package fr.eterritoire.embeds;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Territoire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the frame shows.
public record FramePage(AgendaJson agenda, Freshness freshness, Wanted wanted, Look look)
        implements Fresh {
    public String colours() {
        return "/embed/couleurs.css" + joined(look.query().stream());
    }

    public boolean hasPictures() {
        return wanted.layout() == Layout.CARDS;
    }

    /// Events by their day, « samedi 12 décembre ».
    public Map<String, List<EventJson>> days() {
        var days = new LinkedHashMap<String, List<EventJson>>();
        for (var event : agenda.evenements()) {
            days.merge(
                    event.date(),
                    List.of(event),
                    (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
        }
        return days;
    }

    /// The same frame at another month.
    public String at(AgendaJson.Turn turn) {
        var query =
                Stream.of(
                                wanted.query().stream(),
                                Stream.of("mois=" + turn.mois()),
                                look.query().stream())
                        .flatMap(parts -> parts);
        return address(wanted.scope().territoire()) + joined(query);
    }

    static String address(Territoire territoire) {
        return "/embed" + territoire.path() + "/agenda";
    }

    static String joined(Stream<String> query) {
        var parts = query.toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
