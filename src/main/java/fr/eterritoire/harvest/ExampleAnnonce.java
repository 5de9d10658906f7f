package fr.eterritoire.harvest;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Source;
import fr.eterritoire.content.Terms;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.RichText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A made-up annonce.
///
/// @param terms as seen from a day
/// @param days how long it is published
record ExampleAnnonce(
        String id,
        String insee,
        Sense sense,
        String title,
        Function<LocalDate, Terms> terms,
        Issuer.Kind kind,
        String issuer,
        String venue,
        int days,
        String text)
        implements Example {
    private static final String WARNING = "Ceci est un exemple\u00a0: cette annonce n’existe pas.";

    @Override
    public Annonce content(Commune commune, LocalDate today, Instant at) {
        return new Annonce(
                title,
                sense,
                terms.apply(today),
                RichText.ofPlain(text + "\n\n" + WARNING),
                List.of(),
                Place.venue(venue, ""),
                new Issuer(kind, issuer),
                Optional.empty(),
                Optional.empty(),
                today.plusDays(days),
                "fr",
                Optional.of(Source.example(id, at)));
    }
}
