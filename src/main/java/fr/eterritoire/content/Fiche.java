package fr.eterritoire.content;

import fr.eterritoire.text.RichText;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An entry of the annuaire: an association, a shop, a doctor, a castle.
///
/// @param title its name
/// @param issuer who says so: its organisation itself, the town hall, an inhabitant who knows it,
///   or a file it was imported from
/// @param hours none when nobody has said
/// @param season when in the year, in the words of whoever said so: of a festival, all that is
///   known
/// @param attested the day on which whoever says so last said that it is right
public record Fiche(
        String title,
        FicheCategory category,
        RichText description,
        List<Picture> pictures,
        Place place,
        Issuer issuer,
        Optional<Contact> contact,
        List<URI> links,
        Set<Accessibility> accessibility,
        Optional<Hours> hours,
        Optional<String> season,
        LocalDate attested,
        String language,
        Optional<Source> source)
        implements Content {
    /// How long its word holds before it is asked again, in months.
    public static final int MONTHS = 12;

    public Fiche {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to 140 characters");
        }
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
        accessibility =
                accessibility.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(accessibility));
    }

    /// Whether its organisation itself speaks, which is asked once a year.
    public boolean isOwned() {
        return switch (issuer.kind()) {
            case ASSOCIATION, BUSINESS -> true;
            case MAIRIE, EPCI, INHABITANT, AGENDA -> false;
        };
    }

    /// From this day on it is said that nobody has confirmed it, and its hours are sure no longer.
    public LocalDate staleFrom() {
        return attested.plusMonths(MONTHS);
    }

    public boolean isStale(LocalDate today) {
        return !today.isBefore(staleFrom());
    }

    /// The same, as somebody else says it.
    public Fiche saidBy(Issuer other) {
        return new Fiche(
                title,
                category,
                description,
                pictures,
                place,
                other,
                contact,
                links,
                accessibility,
                hours,
                season,
                attested,
                language,
                source);
    }

    /// The same, which is right today too.
    public Fiche attested(LocalDate day) {
        return new Fiche(
                title,
                category,
                description,
                pictures,
                place,
                issuer,
                contact,
                links,
                accessibility,
                hours,
                season,
                day,
                language,
                source);
    }

    /// Nothing is said at once of a fiche but that it is right, which a new edition says again.
    @Override
    public Fiche replacing(Content live) {
        return this;
    }

    /// Its hours are on the clocks of whatever commune it is in.
    @Override
    public Fiche inZone(ZoneId zone) {
        return this;
    }
}
