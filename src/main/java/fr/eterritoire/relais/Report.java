package fr.eterritoire.relais;

import java.time.Instant;

/// One side says that the other does what is not allowed.
///
/// @param why in their words, may be empty
public record Report(Side by, String why, Instant at) {}
