package fr.eterritoire.confiance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;

/// Looks after what time does to trust: its end is told a month before, noted when it has come, and
/// a year later it is forgotten who the author was.
@Component
public class TrustKeeping {
    private static final Period TOLD_BEFORE = Period.ofDays(30);
    private static final Period KEPT = Period.ofYears(1);

    private final Trusts trusts;
    private final TrustStore store;
    private final TrustLetters letters;
    private final InstantSource clock;

    TrustKeeping(Trusts trusts, TrustStore store, TrustLetters letters, InstantSource clock) {
        this.trusts = trusts;
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        var now = clock.instant();
        trusts.endWhatIsOver(now);
        store.remind(at(now, TOLD_BEFORE), now).forEach(letters::remind);
        store.forget(now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
    }

    private static Instant at(Instant now, Period later) {
        return now.atOffset(ZoneOffset.UTC).plus(later).toInstant();
    }
}
