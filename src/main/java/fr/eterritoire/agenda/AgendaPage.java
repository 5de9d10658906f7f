package fr.eterritoire.agenda;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.France;
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
/// @param next what is to come, where nothing is on in the days that were asked for
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
        Freshness freshness,
        Optional<AgendaPage> next)
        implements ListPage {

    /// The same with its first lines only, for a page that shows other things too.
    public AgendaPage first(int lines) {
        var kept = new ArrayList<Group>();
        var left = lines;
        for (var group : groups) {
            if (left > 0) {
                kept.add(group.first(left));
                left -= group.lines().size();
            }
        }
        return with(kept, Optional.empty(), freshness, next);
    }

    /// The same, and what is to come after it, if anything is.
    AgendaPage then(AgendaPage upcoming) {
        return with(
                groups,
                after,
                freshness.and(upcoming.freshness),
                Optional.of(upcoming).filter(page -> !page.isEmpty()));
    }

    private AgendaPage with(
            List<Group> lines, Optional<String> more, Freshness fresh, Optional<AgendaPage> then) {
        return new AgendaPage(
                asked, shown, name, place, lines, more, further, distances, canonical, month, today,
                fresh, then);
    }

    @Override
    public String room() {
        return "agenda";
    }

    @Override
    public String query() {
        return asked.query();
    }

    /// Its own path, with what was chosen.
    @Override
    public String path() {
        return (place.isEmpty() ? base() : base() + "/" + place) + query();
    }

    /// « Ce week-end à Vouillé »
    @Override
    public String heading() {
        return words("agenda.heading", name, territoire().name());
    }

    /// « Rien d’annoncé à Vouillé à ces dates. Vous organisez quelque chose ? »
    public String emptiness() {
        return words("agenda.nothing", words(nothing(), territoire().name()));
    }

    /// Whether the page’s own title says it: « Samedi 12 décembre 2026 à Vouillé ».
    public boolean isNamedAlready(Group group) {
        return groups.size() == 1
                && name.toLowerCase(Locale.FRENCH)
                        .startsWith(group.name().toLowerCase(Locale.FRENCH));
    }

    /// Whether there is more than a page takes, without a next page.
    public boolean isCut() {
        return !place.isEmpty()
                && groups.stream().mapToInt(group -> group.lines().size()).sum()
                        >= Agenda.MOST_IN_A_WINDOW;
    }

    /// « 12 événements »: said aloud when a choice changes the list.
    public String count() {
        var lines = groups.stream().mapToInt(Group::count).sum();
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

    public String title() {
        return place.isEmpty()
                ? words("agenda.title", where())
                : words("agenda.title-when", where(), nameInside());
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
        var nothing = words(nothing(), territoire().name());
        return widened(nothing, words("agenda.elsewhere", nothing));
    }

    private String nothing() {
        if (!asked.types().isEmpty()) {
            return asked.kilometres().isPresent()
                    ? "agenda.nothing-chosen-around"
                    : "agenda.nothing-chosen";
        }
        return switch (place) {
            case "" -> "agenda.nothing-yet";
            case "aujourd-hui" -> "agenda.nothing-today";
            default -> "agenda.nothing-then";
        };
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private String base() {
        return territoire().path() + "/agenda";
    }

    /// One day of it, with the chosen types.
    public String day(LocalDate day) {
        return here() + "/" + day + typesQuery();
    }

    public MonthGrid grid() {
        return MonthGrid.of(month, groups, today);
    }

    public String monthName(int offset) {
        return SpokenDates.month(month.plusMonths(offset).atDay(1));
    }

    /// Where and how to subscribe to what was chosen.
    public String subscribing() {
        return here() + "/s-abonner" + asked.query();
    }

    @Override
    public SharedPicture picture() {
        return new SharedPicture(
                URI.create(canonical).resolve(territoire().path() + "/apercu.png").toString(),
                words("agenda.agenda-of", territoire().name()));
    }

    /// Calendars too.
    @Override
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
