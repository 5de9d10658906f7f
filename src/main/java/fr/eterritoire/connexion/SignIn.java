package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;

import java.time.Instant;
import java.util.Optional;

/// Somebody who has begun to sign in, with a known address or another.
///
/// @param addressee stands for the address, to count wrong codes under
/// @param person empty when nobody is known by that address, and until the letter is written
/// @param browser hash of what the browser was given that asked
/// @param code hash of the six digits that were mailed; empty when none were
record SignIn(
        long id,
        long addressee,
        Optional<PersonId> person,
        byte[] browser,
        Optional<byte[]> code,
        Onward onward,
        Instant expiresAt,
        boolean used) {
    boolean holds(Instant now) {
        return !used && now.isBefore(expiresAt);
    }
}
