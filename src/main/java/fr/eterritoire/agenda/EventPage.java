package fr.eterritoire.agenda;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Alternate;
import fr.eterritoire.text.SharedPicture;
import fr.eterritoire.text.SpokenDates;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of an event shows.
///
/// @param notice why it is out of all lists, may be empty
/// @param next its next times; none when it is over, or when only words say when
/// @param over it is past
/// @param reachable whoever announced it can be written to
/// @param others the same day nearby, or what is to come when it is over
/// @param fiches addresses of those of its venue and its organisers, by name
/// @param jsonLd the event and its breadcrumb for search engines, safe inside a script element
/// @param freshness how long all of this stays true
public record EventPage(
        Live live,
        String notice,
        List<Creneau> next,
        boolean over,
        boolean reachable,
        List<Line> others,
        Distances distances,
        Map<String, String> fiches,
        String jsonLd,
        String canonical,
        Freshness freshness)
        implements Fresh {

    public Evenement evenement() {
        return (Evenement) live.content();
    }

    /// « Marché de Noël à Civray (86) – samedi 12 décembre 2026 » (S-4.18)
    public String title() {
        return live.owner() instanceof Commune commune
                ? words(
                        "agenda.event-in",
                        evenement().title(),
                        commune.name(),
                        commune.departement().code(),
                        firstDay())
                : evenement().title() + " – " + live.owner().name().name() + firstDay();
    }

    private String firstDay() {
        return next.isEmpty()
                ? evenement()
                        .firstStart()
                        .map(start -> " – " + SpokenDates.day(start.toLocalDate()))
                        .orElse("")
                : " – " + SpokenDates.day(next.getFirst().firstDay());
    }

    /// Who announced it, when; not twice whoever organises it.
    public String announced() {
        var issuer = evenement().issuer().name();
        return evenement().organisers().contains(issuer)
                ? words("agenda.published-on", publishedOn())
                : words("agenda.announced-by", issuer, publishedOn());
    }

    public String description() {
        var words =
                DatesInWords.whole(evenement().dates())
                        + ". "
                        + evenement().description().plain().replaceAll("\\s+", " ");
        return words.length() <= 160 ? words.strip() : words.substring(0, 157).strip() + "…";
    }

    /// Whether its next times differ in nothing but the day, so that the day says all.
    public boolean sameHours() {
        return next.stream().allMatch(time -> time.firstDay().equals(time.lastDay()))
                && next.stream().map(EventPage::hours).distinct().count() == 1;
    }

    private static Object hours(Creneau creneau) {
        return switch (creneau) {
            case Creneau.Hours(var start, var end) ->
                    List.of(start.toLocalTime(), end.map(e -> Duration.between(start, e)));
            case Creneau.Days _ -> List.of();
        };
    }

    public String publishedOn() {
        return SpokenDates.date(live.publishedAt().atZone(live.owner().zone()).toLocalDate());
    }

    /// Whether the next times say more than « Quand ».
    public boolean repeats() {
        return next.size() > 1 && evenement().dates() instanceof Dates.Recurring;
    }

    /// Its own entry, unless it is out of all lists, does not take place, or no day of it is known.
    public Optional<String> calendar() {
        var hasDay =
                !(evenement().dates() instanceof Dates.Unspecified dates
                        && (dates.first().isEmpty() || dates.last().isEmpty()));
        var isOn = evenement().status() != EventStatus.CANCELLED;
        return notice.isEmpty() && hasDay && isOn
                ? Optional.of(live.path() + ".ics")
                : Optional.empty();
    }

    /// Whether it may be shared: not what is out of all lists.
    public boolean isShared() {
        return notice.isEmpty();
    }

    public String shortAddress() {
        return absolute(live.shortPath());
    }

    /// The picture of whoever shares it; none for what is out of all lists.
    public Optional<SharedPicture> picture() {
        return isShared()
                ? Optional.of(
                        new SharedPicture(
                                absolute(live.cardPath()),
                                evenement().title()
                                        + ". "
                                        + DatesInWords.whole(evenement().dates())
                                        + ". "
                                        + FactsInWords.place(evenement().place(), live.owner())))
                : Optional.empty();
    }

    private String absolute(String path) {
        return URI.create(canonical).resolve(path).toString();
    }

    public String robots() {
        return notice.isEmpty() ? "" : "noindex";
    }

    public List<Alternate> alternates() {
        return calendar().stream()
                .map(address -> new Alternate("text/calendar", evenement().title(), address))
                .toList();
    }
}
