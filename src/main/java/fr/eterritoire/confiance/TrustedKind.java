package fr.eterritoire.confiance;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;

import java.util.Optional;

/// The kinds of content that an association may be trusted for. Annonces and alerts never are
/// (PRODUCT.md 4.5): a new kind has to answer here before it can be.
public enum TrustedKind {
    EVENEMENT;

    /// Empty for a kind that is always read.
    static Optional<TrustedKind> of(Content content) {
        return switch (content) {
            case Evenement _ -> Optional.of(EVENEMENT);
            case Annonce _, Fiche _ -> Optional.empty();
        };
    }

    /// « les événements »
    public String words() {
        return wordsOf("confiance.kind", this);
    }
}
