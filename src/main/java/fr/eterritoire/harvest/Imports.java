package fr.eterritoire.harvest;

/// The tables of the entries of lists met so far, and what each became.
enum Imports {
    PLACES("fiche_import"),
    EVENTS("harvested");

    final String table;

    Imports(String table) {
        this.table = table;
    }
}
