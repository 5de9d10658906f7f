package fr.eterritoire.installer;

import java.time.LocalDate;

/// What a town hall answered about one amenity, and when.
///
/// @param detail in its own words, may be empty: « deux médecins, le cabinet prend de nouveaux
///   patients »
record Answer(int territoire, Amenity amenity, boolean isThere, String detail, LocalDate day) {}
