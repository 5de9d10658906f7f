package fr.eterritoire.sentences;

/// What the index holds.
public enum Kind {
    EVENEMENT,
    ANNONCE,
    FICHE
}
