package fr.eterritoire.signalement;

import java.util.Optional;
import java.util.stream.Stream;

/// Why somebody reports something that is online.
public enum Reason {
    FALSE_OR_OUTDATED("Information fausse ou dépassée"),
    CANCELLED("Événement annulé"),
    UNLAWFUL("Contenu illicite ou haineux"),
    PRIVACY("Atteinte à la vie privée ou au droit à l’image"),
    ADVERTISING("Publicité ou arnaque"),
    /// Whoever reports it need not say who they are (DSA, article 16).
    CHILD_ABUSE("Contenu pédopornographique"),
    OTHER("Autre raison");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    static Optional<Reason> find(String name) {
        return Stream.of(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    public boolean asksWho() {
        return this != CHILD_ABUSE;
    }
}
