package fr.eterritoire.search;

/// What the index holds.
enum Kind {
    EVENEMENT,
    ANNONCE,
    FICHE
}
