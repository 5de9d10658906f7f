package fr.eterritoire.courrier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;

/// Takes letters to the post, each in one transaction: sent and marked as sent, or neither.
@Component
public class Sending {
    private final LetterStore store;
    private final Post post;
    private final LetterRetentionSettings kept;
    private final InstantSource clock;

    Sending(LetterStore store, Post post, LetterRetentionSettings kept, InstantSource clock) {
        this.store = store;
        this.post = post;
        this.kept = kept;
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

    /// Of letters that left is kept for some time to whom, about what and when, to answer « je n’ai
    /// rien reçu ».
    @Transactional
    public int purge() {
        return store.purgeSentBefore(
                clock.instant().atOffset(ZoneOffset.UTC).minus(kept.lettres()).toInstant());
    }
}
