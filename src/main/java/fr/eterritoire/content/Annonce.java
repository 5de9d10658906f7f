package fr.eterritoire.content;

import fr.eterritoire.text.RichText;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A classified with an end date: a job, a house to let, a shop to take over, a lost cat.
///
/// @param siret of the professional who publishes it, shown
/// @param until the last day of its publication
public record Annonce(
        String title,
        Sense sense,
        Terms terms,
        RichText description,
        List<Picture> pictures,
        Place place,
        Issuer issuer,
        Optional<Siret> siret,
        Optional<Contact> contact,
        LocalDate until,
        String language,
        Optional<Source> source)
        implements Content {
    /// How long it is published when nobody says otherwise, in days.
    public static final int DAYS = 60;

    public Annonce {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to 140 characters");
        }
        pictures = List.copyOf(pictures);
    }

    public AnnonceType type() {
        return terms.type();
    }

    /// « Je propose un emploi »
    public String choice() {
        return type().choice(sense);
    }

    /// Whether only trade and intercommunality may be shown.
    @Override
    public boolean isConfidential() {
        return terms instanceof Terms.Takeover takeover && takeover.confidential();
    }

    /// What the public may read of it: of what is confidential, its trade alone.
    public Annonce shown() {
        return terms instanceof Terms.Takeover takeover && takeover.confidential()
                ? new Annonce(
                        title,
                        sense,
                        takeover.tradeAlone(),
                        RichText.EMPTY,
                        List.of(),
                        Place.NONE,
                        new Issuer(issuer.kind(), ""),
                        Optional.empty(),
                        Optional.empty(),
                        until,
                        language,
                        Optional.empty())
                : this;
    }

    /// The same, published until another day.
    public Annonce until(LocalDate day) {
        return new Annonce(
                title,
                sense,
                terms,
                description,
                pictures,
                place,
                issuer,
                siret,
                contact,
                day,
                language,
                source);
    }

    /// Nothing is said at once of an annonce: it ends.
    @Override
    public Annonce replacing(Content live) {
        return this;
    }

    /// Its days are those of any clock.
    @Override
    public Annonce inZone(ZoneId zone) {
        return this;
    }
}
