package fr.eterritoire.equipe;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;

import java.time.Duration;
import java.time.Instant;

/// A role that waits for a colleague to take it.
///
/// @param territoire its id
public record Invitation(
        long id, int territoire, Email recipient, Role role, PersonId by, Instant expiresAt) {
    static final Duration VALID_FOR = Duration.ofDays(7);
}
