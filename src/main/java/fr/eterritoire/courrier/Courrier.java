package fr.eterritoire.courrier;

import org.springframework.stereotype.Component;

/// The door to the mail room.
@Component
public class Courrier {

    /// Queues a letter in the caller's transaction: if that rolls back, nothing leaves.
    public void send(Letter letter) {
        throw new UnsupportedOperationException();
    }

    /// Takes back every letter queued under this key that has not left yet.
    ///
    /// @return how many were taken back
    public int recall(String holdKey) {
        throw new UnsupportedOperationException();
    }
}
