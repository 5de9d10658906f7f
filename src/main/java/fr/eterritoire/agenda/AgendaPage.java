package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Alternate;
import fr.eterritoire.text.Language;
import fr.eterritoire.text.SharedPicture;
import fr.eterritoire.text.SpokenDates;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// Its own path, with what was chosen.
    public String path() {
        return (place.isEmpty() ? base() : base() + "/" + place) + asked.query();
    }

    /// « Ce week-end à Vouillé »
    public String heading() {
        return words("agenda.heading", name, territoire().name());
    }

    /// Whether the page’s own title says it: « Samedi 12 décembre 2026 à Vouillé ».
    public boolean isNamedAlready(Group group) {
        return groups.size() == 1
                && name.toLowerCase(Locale.FRENCH)
                        .startsWith(group.name.toLowerCase(Locale.FRENCH));
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
            return words("agenda.no-event");
        }
        return widened()
                .orElseGet(
                        () ->
                                after.isPresent() || isCut()
                                        ? words("agenda.first-events", lines)
                                        : words("agenda.events", lines));
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
        return place.isEmpty()
                ? words("agenda.title", where)
                : words("agenda.title-when", where, nameInside());
    }

    /// English days and months keep their capital inside a sentence.
    private String nameInside() {
        return Language.spoken() == Language.FRENCH ? name.toLowerCase(Locale.FRENCH) : name;
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
        var nothing = words(nothing(), territoire().name());
        if (isElsewhere()) {
            return Optional.of(words("agenda.elsewhere", nothing));
        }
        var wider = shown.territoire().name();
        return Optional.of(
                shown.kilometres()
                        .map(km -> words("agenda.wider-within", nothing, km))
                        .orElseGet(
                                () ->
                                        words(
                                                "agenda.wider-in",
                                                nothing,
                                                capital(words("agenda.at", wider)))));
    }

    private String nothing() {
        if (!asked.types().isEmpty()) {
            return "agenda.nothing-chosen";
        }
        return place.isEmpty() ? "agenda.nothing-yet" : "agenda.nothing-then";
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

    /// In the language spoken, for links.
    public String here() {
        return link(base());
    }

    public String nextPage() {
        var query = new StringBuilder("?suite=" + after.orElse(""));
        asked.kilometres().ifPresent(km -> query.append("&rayon=").append(km));
        asked.types().forEach(type -> query.append("&type=").append(type.key()));
        return here() + query;
    }

    public MonthGrid grid() {
        var lines = groups.stream().flatMap(group -> group.lines.stream()).toList();
        return MonthGrid.of(month, lines, today);
    }

    public String monthName(int offset) {
        return SpokenDates.month(month.plusMonths(offset).atDay(1));
    }

    /// Where and how to subscribe to what was chosen.
    public String subscribing() {
        return here() + "/s-abonner" + asked.query();
    }

    /// The picture of whoever shares it.
    public SharedPicture picture() {
        return new SharedPicture(
                URI.create(canonical).resolve(territoire().path() + "/apercu.png").toString(),
                words("agenda.agenda-of", territoire().name()));
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
