package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a commune may be proud of.
public enum AtoutKind {
    PAYSAGE,
    PATRIMOINE,
    SAVOIR_FAIRE;

    /// As a form says it: `savoir-faire`
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AtoutKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public String label() {
        return wordsOf("installer.atout", this);
    }
}
