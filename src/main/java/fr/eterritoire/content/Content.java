package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import fr.eterritoire.text.Language;
import fr.eterritoire.text.RichText;
import fr.eterritoire.text.Typesetting;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Anything a territory publishes. A new kind makes the compiler point at every `switch` that has
/// still to answer for it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evenement.class, name = "EVENEMENT"),
    @JsonSubTypes.Type(value = Annonce.class, name = "ANNONCE"),
    @JsonSubTypes.Type(value = Fiche.class, name = "FICHE")
})
public sealed interface Content permits Evenement, Annonce, Fiche {
    int LONGEST_TITLE = 140;

    String title();

    /// For a page: French titles with blanks that do not break where they must not.
    default String printedTitle() {
        return language().equals(Language.FRENCH.tag()) ? Typesetting.bound(title()) : title();
    }

    RichText description();

    List<Picture> pictures();

    Place place();

    Issuer issuer();

    /// Whom to ask, as its author wants it shown.
    Optional<Contact> contact();

    /// The same hours on the clocks of another place.
    Content inZone(ZoneId zone);

    /// What becomes live when this edition replaces another of its kind: what was said at once of
    /// the other still holds.
    Content replacing(Content live);

    /// The language it is written in, as a BCP 47 tag: `fr`, `oc`, `en`.
    String language();

    /// Where it was imported from, when it was.
    Optional<Source> source();

    /// Whether it is made up, for whoever tries the program.
    default boolean isExample() {
        return source().filter(Source::isExample).isPresent();
    }

    /// Whether the public may read a part of it alone.
    default boolean isConfidential() {
        return false;
    }
}
