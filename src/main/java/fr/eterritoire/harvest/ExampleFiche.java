package fr.eterritoire.harvest;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Contact;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Hours;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Source;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.RichText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A made-up fiche.
///
/// @param kind who says so
/// @param phone of those that are kept for fiction, so that it rings nowhere; may be empty
/// @param hours when it is open, if it says so
record ExampleFiche(
        String id,
        String insee,
        FicheCategory category,
        String name,
        Issuer.Kind kind,
        String address,
        String phone,
        Set<Accessibility> accessibility,
        Optional<Hours> hours,
        String text)
        implements Example {
    private static final String WARNING = "Ceci est un exemple\u00a0: cette fiche est inventée.";

    @Override
    public Fiche content(Commune commune, LocalDate today, Instant at) {
        return new Fiche(
                name,
                category,
                RichText.ofPlain(text + "\n\n" + WARNING),
                List.of(),
                Place.venue("", address),
                new Issuer(kind, kind == Issuer.Kind.MAIRIE ? "" : name),
                Optional.of(phone)
                        .filter(number -> !number.isEmpty())
                        .map(number -> new Contact("", Optional.of(number), Optional.empty())),
                List.of(),
                accessibility,
                hours,
                Optional.empty(),
                today,
                "fr",
                Optional.of(Source.example(id, at)));
    }
}
