package fr.eterritoire.journal;

import java.time.Instant;

/// A row of the journal, as it was noted.
///
/// @param territoire id of the territory it was done for
public record Entry(
        long id,
        Instant at,
        Who who,
        String act,
        Journal.Subject subject,
        int territoire,
        String why) {}
