package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.Optional;

/// Somebody asks to open the pages of a commune or an intercommunality. Each state is a type: what
/// can be done next is what its type allows.
public sealed interface Claim {
    Facts facts();

    /// The address is not confirmed yet.
    record Received(Facts facts) implements Claim {}

    /// The address is confirmed; the proof is missing.
    record Confirmed(Facts facts) implements Claim {}

    /// Proven: its claimant is administrator there.
    ///
    /// @param until when known addresses of the town hall may contest it no more
    record Opened(Facts facts, PersonId person, Instant at, Instant until) implements Claim {
        boolean isContestableAt(Instant now) {
            return now.isBefore(until);
        }
    }

    /// Somebody known at the town hall says that it is not theirs: nothing goes on until the
    /// operator has decided.
    ///
    /// @param person the claimant, when it had been opened; their role is suspended
    /// @param words what was said against it, may be empty
    record Contested(Facts facts, Optional<PersonId> person, Instant at, String words)
            implements Claim {}

    /// The operator has said no.
    record Refused(Facts facts) implements Claim {}

    /// Neither confirmed nor proven in time.
    record Lapsed(Facts facts) implements Claim {}

    /// What all states have in common.
    ///
    /// @param invitedBy the intercommunality whose invitation led to it; supports it, proves
    ///   nothing
    record Facts(
            long id,
            Territoire territoire,
            Claimant claimant,
            Optional<Epci> invitedBy,
            Instant receivedAt) {}

    /// Who asks.
    ///
    /// @param post at the town hall, as they say it: « secrétaire de mairie »
    /// @param mail the official one
    /// @param phone of the town hall
    record Claimant(String name, String post, Email mail, String phone) {}
}
