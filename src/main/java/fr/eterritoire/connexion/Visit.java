package fr.eterritoire.connexion;

import java.time.Instant;

/// One session of somebody, as they see it.
///
/// @param key names it without being what opens it
/// @param current whether it is the one that looks
public record Visit(String key, String browser, Instant since, Instant lastSeen, boolean current) {
    /// As it is said: « 3 mars 2026 à 14 h 30 ».
    public String started() {
        return Spoken.at(since);
    }

    public String seen() {
        return Spoken.at(lastSeen);
    }
}
