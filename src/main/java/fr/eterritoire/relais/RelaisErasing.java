package fr.eterritoire.relais;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Purpose;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.ZoneOffset;

/// Erases conversations in which nobody has written for long enough, and first messages that nobody
/// ever confirmed (S-2.8); nothing of them is left, and their links open nothing.
@Component
public class RelaisErasing {
    private final ConversationStore store;
    private final Capabilities capabilities;
    private final RelaisRetentionSettings kept;
    private final InstantSource clock;

    RelaisErasing(
            ConversationStore store,
            Capabilities capabilities,
            RelaisRetentionSettings kept,
            InstantSource clock) {
        this.store = store;
        this.capabilities = capabilities;
        this.kept = kept;
        this.clock = clock;
    }

    /// @return how many conversations were erased
    @Transactional
    public int run() {
        var now = clock.instant();
        var limit = now.atOffset(ZoneOffset.UTC).minus(kept.messages()).toInstant();
        var gone = store.erase(limit, now.minus(Delivery.TO_CONFIRM));
        for (var id : gone) {
            capabilities.revoke(Purpose.MESSAGE, id);
            capabilities.revoke(Purpose.WRITER, id);
            capabilities.revoke(Purpose.ADDRESSEE, id);
        }
        return gone.size();
    }
}
