package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Optional;
import java.util.stream.Stream;

/// Why somebody reports something that is online.
public enum Reason {
    FALSE_OR_OUTDATED,
    CANCELLED,
    UNLAWFUL,
    PRIVACY,
    ADVERTISING,
    /// Whoever reports it need not say who they are (DSA, article 16).
    CHILD_ABUSE,
    OTHER;

    static Optional<Reason> find(String name) {
        return Stream.of(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }

    public String label() {
        return wordsOf("signalement.reason", this);
    }

    public boolean asksWho() {
        return this != CHILD_ABUSE;
    }
}
