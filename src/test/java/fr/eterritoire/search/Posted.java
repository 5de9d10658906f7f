package fr.eterritoire.search;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Ages;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Booking;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Prices;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;
import fr.eterritoire.text.RichText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the village of these tests has to say.
final class Posted {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Issuer COMITE = new Issuer(Issuer.Kind.ASSOCIATION, "Comité des fêtes");

    private Posted() {}

    static Evenement event(String title, EventType type, LocalDate day, String description) {
        var evening = new Creneau.Hours(day.atTime(20, 30), Optional.of(day.atTime(23, 0)));
        return event(title, type, List.of(evening), description);
    }

    static Evenement exhibition(String title, LocalDate first, LocalDate last) {
        return event(title, EventType.EXPOSITION, List.of(new Creneau.Days(first, last)), "");
    }

    private static Evenement event(
            String title, EventType type, List<Creneau> creneaux, String description) {
        return new Evenement(
                title,
                type,
                List.of(),
                new Dates.Listed(PARIS, creneaux),
                EventStatus.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                RichText.ofPlain(description),
                List.of(),
                Place.venue("Salle des fêtes", ""),
                COMITE,
                List.of("Comité des fêtes"),
                new Prices.Free(),
                Booking.NONE,
                Ages.ALL,
                Set.of(Accessibility.MI),
                Optional.empty(),
                Optional.empty(),
                "fr",
                Optional.empty(),
                Optional.empty());
    }

    static Content takeover(String trade, boolean confidential, LocalDate until) {
        return new Annonce(
                trade,
                Sense.OFFER,
                new Terms.Takeover(
                        trade,
                        Optional.of(BigDecimal.valueOf(85_000)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.of("Zorglubographe à vapeur"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        confidential),
                RichText.ofPlain("Une belle occasion."),
                List.of(),
                Place.NONE,
                new Issuer(Issuer.Kind.BUSINESS, "Maison Zorglub"),
                Optional.empty(),
                Optional.empty(),
                until,
                "fr",
                Optional.empty());
    }

    static Content fiche(String name, FicheCategory category, LocalDate today) {
        return new Fiche(
                name,
                category,
                RichText.EMPTY,
                List.of(),
                Place.NONE,
                COMITE,
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                today,
                "fr",
                Optional.empty());
    }
}
