package fr.eterritoire.territoire;

/// The sorts of territories, as the table names them, from the largest down.
enum Kind {
    FRANCE,
    REGION,
    DEPARTEMENT,
    EPCI,
    COMMUNE
}
