package fr.eterritoire.content;

import fr.eterritoire.text.RichText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Small events for tests of rules.
public final class Samples {
    private Samples() {}

    public static Evenement minimal(Dates dates) {
        return titled("Marché", dates);
    }

    static Evenement titled(String title, Dates dates) {
        return new Evenement(
                title,
                EventType.MARCHE,
                List.of(),
                dates,
                EventStatus.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                RichText.EMPTY,
                List.of(),
                Place.NONE,
                new Issuer(Issuer.Kind.MAIRIE, "Mairie de Vouillé"),
                List.of("Mairie de Vouillé"),
                new Prices.Unsaid(),
                Booking.NONE,
                Ages.ALL,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "fr",
                Optional.empty(),
                Optional.empty());
    }
}
