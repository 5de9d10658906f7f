package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;

import java.time.Instant;

/// A link that opens one thing to one person (S-7.7). Its secret is in the mail alone.
///
/// @param subject id of what it opens: a submission, a report
/// @param territoire id of the territory on whose behalf it acts
public record Capability(
        long id,
        Purpose purpose,
        long subject,
        int territoire,
        Email recipient,
        Instant expiresAt) {}
