package fr.eterritoire.connexion;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;

/// Forgets what is over: sessions, sign-ins, computers trusted long ago, limits that are full
/// again.
@Component
public class Sweeping {
    /// A sign-in is kept that long after its end, to answer « je n’ai rien reçu ».
    private static final Duration KEPT = Duration.ofDays(1);

    private final Sessions sessions;
    private final SignInStore signIns;
    private final TrustedBrowsers trusted;
    private final Throttle throttle;
    private final InstantSource clock;

    Sweeping(
            Sessions sessions,
            SignInStore signIns,
            TrustedBrowsers trusted,
            Throttle throttle,
            InstantSource clock) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.trusted = trusted;
        this.throttle = throttle;
        this.clock = clock;
    }

    public void run() {
        var now = clock.instant();
        sessions.forgetExpired(now);
        signIns.forgetExpiredBefore(now.minus(KEPT));
        trusted.forgetExpired(now);
        throttle.sweep();
    }
}
