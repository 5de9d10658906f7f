package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Locale;

/// How much a criterion matters to who searches.
public enum Weight {
    /// it is not looked at
    PAS(0),
    /// what answers it comes first
    PEU(1),
    /// what does not answer it is left out
    BEAUCOUP(3);

    final int worth;

    Weight(int worth) {
        this.worth = worth;
    }

    /// As an address says it: `beaucoup`; anything else is not looked at.
    static Weight of(String key) {
        return switch (key) {
            case "beaucoup" -> BEAUCOUP;
            case "peu" -> PEU;
            default -> PAS;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return wordsOf("installer.weight", this);
    }

    boolean isDemanded() {
        return this == BEAUCOUP;
    }
}
