package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/// The door to capability links: issued for a mail, presented by whoever opens it, used once or for
/// as long as their purpose lasts.
@Component
public class Capabilities {
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private final CapabilityStore store;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Capabilities(CapabilityStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Makes a link.
    ///
    /// @return its secret, 43 characters, which is kept nowhere
    public String issue(
            Purpose purpose, long subject, int territoire, Email recipient, Duration validFor) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var token = URL_SAFE.encodeToString(secret);
        var now = clock.instant();
        store.insert(hash(token), purpose, subject, territoire, recipient, now, now.plus(validFor));
        return token;
    }

    /// What a secret opens, if anything. The same answer comes for every unknown secret.
    public Presented present(Purpose purpose, String token) {
        return store.find(purpose, hash(token))
                .map(row -> judged(row, clock.instant()))
                .orElseGet(Presented.Unknown::new);
    }

    private static Presented judged(CapabilityStore.Row row, Instant now) {
        if (!now.isBefore(row.capability().expiresAt())) {
            return new Presented.Expired(row.capability());
        }
        return row.used()
                ? new Presented.Used(row.capability())
                : new Presented.Good(row.capability());
    }

    /// Marks it used.
    ///
    /// @return false when somebody else was faster
    public boolean use(Capability capability) {
        return store.use(capability.id(), clock.instant());
    }

    /// Gives its use back, when the act it made was undone.
    public void giveBack(long capability) {
        store.giveBack(capability);
    }

    /// Ends every link of this purpose on a subject: it has passed to other hands.
    public void revoke(Purpose purpose, long subject) {
        store.expire(purpose, subject, clock.instant());
    }

    /// Keeps links of this purpose open until a later instant.
    public void extend(Purpose purpose, long subject, Instant until) {
        store.extend(purpose, subject, clock.instant(), until);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How a presented secret stands.
    public sealed interface Presented {
        record Good(Capability capability) implements Presented {}

        record Used(Capability capability) implements Presented {}

        record Expired(Capability capability) implements Presented {}

        record Unknown() implements Presented {}
    }
}
