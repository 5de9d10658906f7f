package fr.eterritoire.courrier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;

/// Takes letters to the post, each in one transaction: sent and marked as sent, or neither.
@Component
public class Sending {
    private static final Duration KEPT = Duration.ofDays(30);

    private final LetterStore store;
    private final Post post;
    private final InstantSource clock;

    Sending(LetterStore store, Post post, InstantSource clock) {
        this.store = store;
        this.post = post;
        this.clock = clock;
    }

    /// Does nothing when it was sent or recalled.
    @Transactional
    public void send(long letter) {
        store.lockToSend(letter)
                .ifPresent(
                        kept -> {
                            if (post.carry(kept)) {
                                store.empty(kept.id());
                            }
                            store.sent(kept.id(), clock.instant());
                        });
    }

    /// Of letters that left is kept for 30 days to whom, about what and when, to answer « je n’ai
    /// rien reçu ».
    @Transactional
    public int purge() {
        return store.purgeSentBefore(clock.instant().minus(KEPT));
    }
}
