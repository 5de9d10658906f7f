package fr.eterritoire.relais;

import fr.eterritoire.accounts.Purpose;

/// Which of the two somebody is.
public enum Side {
    /// who wrote first
    WRITER,
    /// whom it was written to
    ADDRESSEE;

    public Side other() {
        return this == WRITER ? ADDRESSEE : WRITER;
    }

    /// What its link is for.
    Purpose purpose() {
        return switch (this) {
            case WRITER -> Purpose.WRITER;
            case ADDRESSEE -> Purpose.ADDRESSEE;
        };
    }
}
