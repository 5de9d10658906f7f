package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.publication.Holdings.Standing;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Stream;

/// Where one looks for a content in the office, and its part of the address.
public enum Shelf {
    COMING("a-venir", Standing.COMING),
    SCHEDULED("programmees", null),
    DRAFTS("brouillons", null),
    PAST("passees", Standing.PAST),
    WITHDRAWN("retirees", Standing.WITHDRAWN);

    private final String key;
    private final Optional<Standing> standing;

    Shelf(String key, @Nullable Standing standing) {
        this.key = key;
        this.standing = Optional.ofNullable(standing);
    }

    public String key() {
        return key;
    }

    /// « À venir »
    public String words() {
        return wordsOf("redaction.shelf", this);
    }

    /// How what stands there stands to the public; empty for what never was public.
    Optional<Standing> standing() {
        return standing;
    }

    /// What is coming, when the address says nothing we know.
    static Shelf named(String key) {
        return Stream.of(values())
                .filter(shelf -> shelf.key.equals(key))
                .findFirst()
                .orElse(COMING);
    }
}
