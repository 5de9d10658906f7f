package fr.eterritoire.ouverture;

import fr.eterritoire.territoire.Territoire;

import java.time.Instant;

/// A territory run by its own people, and since when.
public record Member(Territoire territoire, Instant since) {
    public String day() {
        return Days.spoken(since, territoire);
    }
}
