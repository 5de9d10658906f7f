package fr.eterritoire.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A kind of search that can be followed. The room that searches reads it from its address, and
/// looks for what is new.
public interface Followed {
    /// Where it stands: `/s-installer`. The room answers below it, at `…/alerte`.
    String path();

    /// How soon its news can be told; the first unless another is chosen.
    List<Pace> paces();

    /// What an address asks for.
    ///
    /// @param query all that follows the path; may be anything
    /// @return none when it cannot be read, or asks for nothing
    Optional<Sought> read(String query);

    /// What counts as known from now on, as {@link Since#known} of the next look.
    String known(String query);

    /// Looks for what is new. A transaction is open; nothing is written but letters.
    ///
    /// @return none when it cannot be looked at now: it is tried again later
    Optional<Look> look(String query, Since since);

    /// @param query the address written in one way only, so that the same search is one
    /// @param words what is sought, as a sentence goes on: « à moins de 9 km de Vouillé »
    record Sought(String query, String words) {}

    /// From when to when it is looked at.
    ///
    /// @param pace how it is told
    /// @param known what the last look left, JSON
    /// @param after what was public then is no news
    /// @param until what is public since can still be undone, and is left for the next look
    record Since(Pace pace, String known, Instant after, Instant until) {}

    /// What was seen.
    ///
    /// @param known for the next look, JSON
    record Look(String known, Optional<News> news) {}
}
