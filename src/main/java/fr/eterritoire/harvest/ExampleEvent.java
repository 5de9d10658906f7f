package fr.eterritoire.harvest;

import fr.eterritoire.content.Ages;
import fr.eterritoire.content.Booking;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Prices;
import fr.eterritoire.content.Source;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.RichText;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A made-up event of a commune that exists.
///
/// @param id stays the same for ever
/// @param when its dates as seen from a day
/// @param price in euros; 0 is free
/// @param note beside its status
record ExampleEvent(
        String id,
        String insee,
        EventType type,
        String title,
        ExampleDates when,
        Issuer.Kind kind,
        String organiser,
        String venue,
        String price,
        EventStatus status,
        String note,
        String text)
        implements Example {
    private static final String WARNING = "Ceci est un exemple\u00a0: cet événement n’existe pas.";

    @Override
    public Evenement content(Commune commune, LocalDate today, Instant at) {
        return new Evenement(
                "Exemple\u00a0: " + title,
                type,
                List.of(),
                when.from(today, commune.zone()),
                status,
                Optional.of(note).filter(words -> !words.isEmpty()),
                Optional.empty(),
                RichText.ofPlain(text + "\n\n" + WARNING),
                List.of(),
                Place.venue(venue, ""),
                new Issuer(kind, organiser),
                List.of(organiser),
                prices(),
                Booking.NONE,
                Ages.ALL,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "fr",
                Optional.of(Source.example(id, at)),
                Optional.empty());
    }

    private Prices prices() {
        var euros = new BigDecimal(price);
        return euros.signum() == 0
                ? new Prices.Free()
                : new Prices.Paid(List.of(new Prices.Price("", Optional.of(euros))));
    }
}
