package fr.eterritoire.connexion;

import java.time.Instant;

/// A computer where somebody is not asked for a second factor for 90 days.
public record TrustedBrowser(long id, String browser, Instant since, Instant expiresAt) {
    public String started() {
        return Spoken.day(since);
    }

    public String ends() {
        return Spoken.day(expiresAt);
    }
}
