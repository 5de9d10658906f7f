package fr.eterritoire.search;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Sense;
import fr.eterritoire.text.RichText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Contents of ours that queries are judged by.
final class Synthetic {
    private Synthetic() {}

    static Content of(String genre, String type, String title, String text, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return switch (genre) {
            case "evenement" ->
                    Posted.event(
                            title, EventType.find(type).orElseThrow(), today.plusDays(20), text);
            case "fiche" -> fiche(title, FicheCategory.valueOf(type), text, today);
            default -> annonce(title, AnnonceType.find(type).orElseThrow(), text, today);
        };
    }

    private static Fiche fiche(String title, FicheCategory category, String text, LocalDate today) {
        return new Fiche(
                title,
                category,
                RichText.ofPlain(text),
                List.of(),
                Place.NONE,
                new Issuer(Issuer.Kind.INHABITANT, "Camille"),
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                today,
                "fr",
                Optional.empty());
    }

    private static Annonce annonce(String title, AnnonceType type, String text, LocalDate today) {
        var sense =
                type == AnnonceType.SANTE || type == AnnonceType.BENEVOLAT
                        ? Sense.REQUEST
                        : Sense.OFFER;
        return new Annonce(
                title,
                sense,
                SyntheticTerms.of(type),
                RichText.ofPlain(text),
                List.of(),
                Place.NONE,
                new Issuer(Issuer.Kind.INHABITANT, "Camille"),
                Optional.empty(),
                Optional.empty(),
                today.plusDays(60),
                "fr",
                Optional.empty());
    }
}
