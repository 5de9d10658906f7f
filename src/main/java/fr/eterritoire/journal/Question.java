package fr.eterritoire.journal;

import java.time.Instant;
import java.util.Optional;

/// Which rows of the journal of one territory are wanted.
///
/// @param from first instant wanted
/// @param until first instant no longer wanted
/// @param before rows noted before this one: the next page of a long list
public record Question(
        int territoire,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> act,
        Optional<Long> person,
        Optional<Long> before) {

    public Question before(long row) {
        return new Question(territoire, from, until, act, person, Optional.of(row));
    }
}
