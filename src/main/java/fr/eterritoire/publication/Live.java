package fr.eterritoire.publication;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;

/// A content as the public sees it now.
///
/// @param edition number of its live edition, also the SEQUENCE of its calendar entries (S-6.1)
/// @param slug its part of the address, fixed when it was first published
/// @param publishedAt when it first went live
/// @param changedAt when this edition went live
public record Live(
        ContentId id,
        int edition,
        Content content,
        Territoire owner,
        String slug,
        Instant publishedAt,
        Instant changedAt) {

    /// Its one address, on the platform's host: `/vienne/vouille/agenda/loto-de-l-ape-12`.
    public String path() {
        return path(owner, section(content), slug, id);
    }

    /// @param section where contents of its kind stand
    static String path(Territoire owner, String section, String slug, ContentId id) {
        return owner.path() + "/" + section + "/" + slug + "-" + id.value();
    }

    static String section(Content content) {
        return switch (content) {
            case Evenement _ -> "agenda";
            case Annonce _ -> "annonces";
            case Fiche _ -> "annuaire";
        };
    }

    /// The same, from the column `kind`.
    static String section(String kind) {
        return switch (kind) {
            case "ANNONCE" -> "annonces";
            case "FICHE" -> "annuaire";
            default -> "agenda";
        };
    }

    /// What the public may read of it: of what is confidential, its trade alone.
    public Content shown() {
        return switch (content) {
            case Evenement evenement -> evenement;
            case Annonce annonce -> annonce.shown();
            case Fiche fiche -> fiche;
        };
    }

    /// What those who serve a territory may read of it: all of its own, of others as the public.
    public Content seenBy(Territoire reader) {
        return owner.equals(reader) ? content : shown();
    }

    /// An address to type from a poster; it leads to the page for ever.
    public String shortPath() {
        return shortPath(id);
    }

    public static String shortPath(ContentId id) {
        return "/e/" + id.value();
    }

    /// The picture that stands for this edition where its address is shared: drawn, or drawn beside
    /// a photograph, which another format writes smaller.
    public String cardPath() {
        return path() + "/apercu-" + edition + (shown().pictures().isEmpty() ? ".png" : ".jpg");
    }
}
