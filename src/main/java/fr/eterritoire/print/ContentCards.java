package fr.eterritoire.print;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.DatesInWords;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.FactsInWords;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Place;
import fr.eterritoire.print.Card.Stone;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the card of a content says.
final class ContentCards {
    private ContentCards() {}

    static Card of(
            Content content,
            Territoire owner,
            Optional<Path2D> outline,
            Optional<BufferedImage> photo) {
        return switch (content) {
            case Evenement evenement -> of(evenement, owner, outline, photo);
            case Annonce annonce -> of(annonce, owner, outline, photo);
            case Fiche fiche -> of(fiche, owner, outline, photo);
        };
    }

    private static Card of(
            Fiche fiche,
            Territoire owner,
            Optional<Path2D> outline,
            Optional<BufferedImage> photo) {
        return new Card(
                TerritoryCards.stone(owner),
                fiche.category().label(),
                Optional.empty(),
                false,
                fiche.title(),
                List.of(where(fiche.place(), owner)),
                words("annuaire.of", owner.name()),
                outline,
                photo);
    }

    private static Card of(
            Annonce annonce,
            Territoire owner,
            Optional<Path2D> outline,
            Optional<BufferedImage> photo) {
        var facts =
                Stream.concat(
                                FactsInWords.amount(annonce).stream(),
                                FactsInWords.brief(annonce).stream())
                        .collect(Collectors.joining("\u00a0· "));
        return new Card(
                TerritoryCards.stone(owner),
                annonce.choice(),
                Optional.empty(),
                false,
                annonce.title(),
                Stream.of(facts, where(annonce.place(), owner))
                        .filter(words -> !words.isEmpty())
                        .toList(),
                words("annonces.of", owner.name()),
                outline,
                photo);
    }

    private static Card of(
            Evenement evenement,
            Territoire owner,
            Optional<Path2D> outline,
            Optional<BufferedImage> photo) {
        return new Card(
                stone(evenement.dates(), owner),
                evenement.type().label(),
                Optional.of(evenement.status().words()).filter(words -> !words.isEmpty()),
                evenement.status() == EventStatus.CANCELLED
                        || evenement.status() == EventStatus.POSTPONED,
                evenement.title(),
                List.of(DatesInWords.whole(evenement.dates()), where(evenement.place(), owner)),
                words("agenda.agenda-of", owner.name()),
                outline,
                photo);
    }

    /// The day, when one day stands for the whole; for what comes back again and again, the
    /// territory.
    private static Stone stone(Dates dates, Territoire owner) {
        return switch (dates) {
            case Dates.Listed(var _, var times) when times.size() == 1 -> stone(times.getFirst());
            case Dates.Listed(var _, var times) -> from(times.getFirst().firstDay());
            case Dates.Recurring _, Dates.Unspecified _ -> TerritoryCards.stone(owner);
        };
    }

    private static Stone stone(Creneau time) {
        return DatesInWords.isOneDay(time)
                ? on(SpokenDates.weekday(time.firstDay()), time.firstDay())
                : from(time.firstDay());
    }

    private static Stone from(LocalDate day) {
        return on(words("print.from-day", SpokenDates.weekdayAbbreviated(day)), day);
    }

    private static Stone on(String cap, LocalDate day) {
        return new Stone(
                cap,
                SpokenDates.number(day),
                SpokenDates.monthAbbreviated(day) + "\u00a0" + day.getYear());
    }

    /// « Salle des fêtes, Vouillé (86) »
    private static String where(Place place, Territoire owner) {
        if (place.isOnlineOnly()) {
            return words("content.online");
        }
        var spot = place.venue().isBlank() ? place.address() : place.venue();
        return spot.isBlank() ? nameOf(owner) : spot + ", " + nameOf(owner);
    }

    private static String nameOf(Territoire owner) {
        return owner instanceof Commune commune ? commune.nameWithCode() : owner.name().name();
    }
}
