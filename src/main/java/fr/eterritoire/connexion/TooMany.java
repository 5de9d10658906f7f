package fr.eterritoire.connexion;

import java.time.Duration;

/// Tried too often; in that much time one may try again.
class TooMany extends RuntimeException {
    private final transient Duration wait;

    TooMany(Duration wait) {
        super("Too many tries", null, false, false);
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
