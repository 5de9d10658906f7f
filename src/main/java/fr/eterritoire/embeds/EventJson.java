package fr.eterritoire.embeds;

import com.fasterxml.jackson.annotation.JsonIgnore;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.agenda.Line;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.content.Picture;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One event in an embed, at one of its times.
///
/// @param langue of its title, when that is not French
/// @param adresse its page
/// @param jour `2026-12-12`
/// @param debut `2026-12-12T20:30:00+01:00`, or the day alone when no hour is known
/// @param date « samedi 12 décembre »
/// @param horaire « 20 h 30 », « jusqu’au sam. 3 janv. »
/// @param statut schema.org’s name: `EventScheduled`, `EventCancelled`…
/// @param etat « Annulé »; none when it takes place as announced
/// @param puis its next dates
public record EventJson(
        long id,
        String titre,
        Optional<String> langue,
        String adresse,
        String jour,
        String debut,
        Optional<String> fin,
        String date,
        Stone borne,
        String horaire,
        String lieu,
        String commune,
        Optional<String> distance,
        String type,
        boolean gratuit,
        boolean aLaUne,
        String statut,
        Optional<String> etat,
        Optional<String> precision,
        List<String> puis,
        Optional<Image> image) {

    /// A date as it stands on a stone: « sam. », « 12 », « déc. ».
    public record Stone(String jour, String numero, String mois) {}

    /// @param adresse 400 pixels wide
    /// @param credit may be empty
    /// @param centre the point that stays in view where it is cut, as CSS writes it: « 50% 30% »
    public record Image(
            String adresse,
            String alternative,
            String credit,
            int largeur,
            int hauteur,
            String centre,
            @JsonIgnore String style) {}

    static EventJson of(
            Line line, boolean featured, Distances distances, UnaryOperator<String> absolute) {
        var evenement = line.evenement();
        var day = line.day();
        var zone = evenement.dates().zone();
        return new EventJson(
                line.live().id().value(),
                evenement.title(),
                Optional.of(evenement.language()).filter(language -> !language.equals("fr")),
                absolute.apply(line.live().path()),
                day.toString(),
                start(line.next(), zone),
                end(line.next(), zone),
                SpokenDates.dayWithoutYear(day),
                new Stone(
                        SpokenDates.weekdayAbbreviated(day),
                        SpokenDates.number(day),
                        SpokenDates.monthAbbreviated(day)),
                DatesInWords.inList(line.next()),
                evenement.venue(),
                line.live().owner().name().name(),
                distances.to(line.live().owner()).map(Distances.Distance::words),
                evenement.type().label(),
                FactsInWords.isFree(evenement),
                featured,
                evenement.status().schema(),
                Optional.of(evenement.status().words()).filter(words -> !words.isEmpty()),
                evenement.statusNote(),
                line.then().stream().map(SpokenDates::shortDay).toList(),
                image(evenement, absolute));
    }

    private static String start(Creneau creneau, ZoneId zone) {
        return switch (creneau) {
            case Creneau.Hours hours -> written(hours.start(), zone);
            case Creneau.Days days -> days.first().toString();
        };
    }

    private static Optional<String> end(Creneau creneau, ZoneId zone) {
        return switch (creneau) {
            case Creneau.Hours hours -> hours.end().map(end -> written(end, zone));
            case Creneau.Days days -> Optional.of(days.last().toString());
        };
    }

    private static String written(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Optional<Image> image(Evenement evenement, UnaryOperator<String> absolute) {
        return evenement.pictures().stream()
                .findFirst()
                .map(
                        picture ->
                                new Image(
                                        absolute.apply("/media/" + picture.sha256() + "/400.webp"),
                                        picture.alternative(),
                                        picture.credit(),
                                        400,
                                        heightOf(picture),
                                        picture.focus().x() + "% " + picture.focus().y() + "%",
                                        picture.focusStyle()));
    }

    private static int heightOf(Picture picture) {
        return Math.max(1, Math.round(400f * picture.height() / picture.width()));
    }

    @JsonIgnore
    public boolean isCancelled() {
        return statut.equals("EventCancelled");
    }
}
