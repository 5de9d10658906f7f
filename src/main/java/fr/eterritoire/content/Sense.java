package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which way an annonce goes: something is offered, or sought.
public enum Sense {
    OFFER("offre"),
    REQUEST("demande");

    private final String key;

    Sense(String key) {
        this.key = key;
    }

    /// As addresses say it.
    public String key() {
        return key;
    }

    /// « Offre »
    public String label() {
        return wordsOf("content.sense", this);
    }

    public static Optional<Sense> find(String key) {
        return Stream.of(values())
                .filter(sense -> sense.key.equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
