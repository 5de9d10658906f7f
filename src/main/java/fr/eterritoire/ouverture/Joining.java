package fr.eterritoire.ouverture;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Commune;

import java.time.Instant;
import java.util.Optional;

/// Where a commune stands on its way to the platform, as its intercommunality sees it.
///
/// @param invited the last invitation, if any
/// @param delegates whether it has handed moderation to the intercommunality
public record Joining(Commune commune, State state, Optional<Invited> invited, boolean delegates) {
    /// In the order of the way.
    public enum State {
        NOT_INVITED,
        INVITED,
        /// somebody has asked, the proof is missing
        CLAIMED,
        OPEN
    }

    public record Invited(long id, Email recipient, String name, Instant at) {}
}
