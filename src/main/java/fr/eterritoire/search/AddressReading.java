package fr.eterritoire.search;

import java.util.Optional;

/// Reads a search from its address, as its page does.
interface AddressReading {
    /// @param query what follows `/recherche`; may be anything
    /// @return none when it asks for nothing
    Optional<Read> read(String query);

    /// @param query the same written in one way only
    /// @param words what is sought, as a sentence goes on
    record Read(String query, String words, Asked asked) {}
}
