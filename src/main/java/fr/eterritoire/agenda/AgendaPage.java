package fr.eterritoire.agenda;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Alternate;
import fr.eterritoire.text.FrenchDates;
import fr.eterritoire.text.SharedPicture;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a list shows.
///
/// @param asked whose events were asked for; `shown` is wider when there were none
/// @param name « À venir », « Ce week-end », « Décembre 2026 »
/// @param place the last part of its address, empty for what is to come
/// @param after where the next page begins
/// @param further it is not the first page
/// @param month from which the month before and after are counted
/// @param freshness how long all of this stays true
public record AgendaPage(
        Scope asked,
        Scope shown,
        String name,
        String place,
        List<Group> groups,
        Optional<String> after,
        boolean further,
        Distances distances,
        String canonical,
        YearMonth month,
        LocalDate today,
        Freshness freshness)
        implements Fresh {

    /// Lines under one heading.
    public record Group(String name, List<Line> lines) {}

    /// The same with its first lines only, for a page that shows other things too.
    public AgendaPage first(int lines) {
        var kept = new ArrayList<Group>();
        var left = lines;
        for (var group : groups) {
            if (left > 0) {
                kept.add(new Group(group.name, group.lines.stream().limit(left).toList()));
                left -= group.lines.size();
            }
        }
        return new AgendaPage(
                asked,
                shown,
                name,
                place,
                kept,
                Optional.empty(),
                further,
                distances,
                canonical,
                month,
                today,
                freshness);
    }

    /// Whether there is more than a page takes, without a next page.
    public boolean isCut() {
        return !place.isEmpty()
                && groups.stream().mapToInt(group -> group.lines.size()).sum()
                        >= Agenda.MOST_IN_A_WINDOW;
    }

    /// « 12 événements »: said aloud when a choice changes the list.
    public String count() {
        var lines = groups.stream().mapToInt(group -> group.lines.size()).sum();
        if (lines == 0) {
            return "Aucun événement";
        }
        return widened()
                .orElseGet(
                        () ->
                                after.isPresent() || isCut()
                                        ? "Les " + lines + " premiers événements"
                                        : lines
                                                + "\u00a0"
                                                + (lines > 1 ? "événements" : "événement"));
    }

    /// What was chosen: « Marché, à moins de 20 km »; empty for all.
    public String choice() {
        return asked.choice();
    }

    /// The chosen types alone, since a month takes no circle.
    public String typesQuery() {
        return new Scope(asked.territoire(), Optional.empty(), asked.types()).query();
    }

    public Territoire territoire() {
        return asked.territoire();
    }

    public String title() {
        var where =
                territoire() instanceof Commune commune
                        ? commune.nameWithCode()
                        : territoire().name().name();
        return "Agenda\u00a0: "
                + (place.isEmpty()
                        ? where
                        : where + ", " + name.toLowerCase(java.util.Locale.FRENCH));
    }

    /// Nothing is near: these are anywhere in France.
    public boolean isElsewhere() {
        return shown.territoire() instanceof France && !(asked.territoire() instanceof France);
    }

    /// « Rien d’annoncé à Vouillé. À moins de 20 km : »
    public Optional<String> widened() {
        if (asked.equals(shown)) {
            return Optional.empty();
        }
        if (isElsewhere()) {
            return Optional.of(
                    "Rien d’annoncé "
                            + territoire().name().at()
                            + (place.isEmpty() ? " pour l’instant" : " à ces dates")
                            + ", ni autour. Quelques événements ailleurs en France\u00a0:");
        }
        var nothing =
                "Rien d’annoncé "
                        + territoire().name().at()
                        + (place.isEmpty() ? " pour l’instant" : " à ces dates")
                        + ". ";
        return Optional.of(
                nothing
                        + shown.kilometres()
                                .map(km -> "À moins de " + km + "\u00a0km\u00a0:")
                                .orElseGet(
                                        () -> capital(shown.territoire().name().at()) + "\u00a0:"));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// Filters and further pages are not for search engines (S-4.16).
    public String robots() {
        return further || asked.kilometres().isPresent() || !asked.types().isEmpty()
                ? "noindex, follow"
                : "";
    }

    public String base() {
        return territoire().path() + "/agenda";
    }

    public String nextPage() {
        var query = new StringBuilder("?suite=" + after.orElse(""));
        asked.kilometres().ifPresent(km -> query.append("&rayon=").append(km));
        asked.types().forEach(type -> query.append("&type=").append(type.key()));
        return base() + query;
    }

    public MonthGrid grid() {
        var lines = groups.stream().flatMap(group -> group.lines.stream()).toList();
        return MonthGrid.of(month, lines, today);
    }

    public String monthName(int offset) {
        return FrenchDates.month(month.plusMonths(offset).atDay(1));
    }

    /// Where and how to subscribe to what was chosen.
    public String subscribing() {
        return base() + "/s-abonner" + asked.query();
    }

    /// The picture of whoever shares it.
    public SharedPicture picture() {
        return new SharedPicture(
                URI.create(canonical).resolve(territoire().path() + "/apercu.png").toString(),
                "Agenda " + territoire().name().of());
    }

    /// The same list for other programs (S-4.23).
    public List<Alternate> alternates() {
        return List.of(
                alternate("text/calendar", "iCalendar", ".ics"),
                alternate("application/rss+xml", "RSS", ".rss"),
                alternate("application/atom+xml", "Atom", ".atom"),
                alternate("application/feed+json", "JSON Feed", ".json"));
    }

    private Alternate alternate(String type, String format, String extension) {
        return new Alternate(
                type, asked.title() + " (" + format + ")", base() + extension + asked.query());
    }
}
