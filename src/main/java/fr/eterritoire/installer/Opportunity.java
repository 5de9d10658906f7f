package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.content.AnnonceType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What somebody who settles may find among the open annonces of a commune.
public enum Opportunity {
    /// a business to take over, or premises to begin one
    REPRISE(AnnonceType.FONDS_DE_COMMERCE, AnnonceType.LOCAL_PROFESSIONNEL),
    LOGEMENT(AnnonceType.LOGEMENT, AnnonceType.TERRAIN),
    EMPLOI(AnnonceType.EMPLOI, AnnonceType.SANTE);

    private final Set<AnnonceType> types;

    Opportunity(AnnonceType... types) {
        this.types = Set.copyOf(List.of(types));
    }

    static Optional<Opportunity> of(AnnonceType type) {
        return Arrays.stream(values()).filter(one -> one.types.contains(type)).findFirst();
    }

    /// As an address names it: `reprise`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return wordsOf("installer.opportunity", this);
    }
}
