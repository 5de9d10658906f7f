package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;

import java.util.List;

/// A commune that was found, and why.
public record Finding(Commune commune, List<Reason> reasons) {

    /// What it has of what was asked for, in words.
    ///
    /// @param path of the page that shows it, empty when that is the portrait
    public record Reason(Standing standing, String words, String path) {
        Reason(Standing standing, String words) {
            this(standing, words, "");
        }
    }

    /// Whether it answers a criterion, nearly does, or nobody knows.
    public enum Standing {
        MET,
        NEAR,
        UNKNOWN
    }
}
