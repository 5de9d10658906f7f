package fr.eterritoire.submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The hidden token of a form: when it was shown, and the key that makes a double send one
/// proposal; signed, so that neither can be invented.
@Component
public class FormTokens {
    /// Nobody fills the form faster; a robot does (S-1.18).
    static final Duration FASTEST = Duration.ofSeconds(3);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private final JdbcClient db;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    FormTokens(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// How a token stands.
    public sealed interface Judged {
        /// @param key the same for each sending of one form
        record Good(String key) implements Judged {}

        record TooFast() implements Judged {}

        record TooOld() implements Judged {}
    }

    public String issue() {
        var nonce = new byte[16];
        random.nextBytes(nonce);
        var claim = clock.instant().toEpochMilli() + "." + HexFormat.of().formatHex(nonce);
        return claim + "." + signature(claim);
    }

    /// The same token while it holds, so that time counts from the first page and a form sent twice
    /// is known; otherwise a new one.
    public String keptOrIssued(String token) {
        return judge(token) instanceof Judged.TooOld ? issue() : token;
    }

    /// A token that is not ours counts as too old: a fresh form is shown, with all that was typed.
    public Judged judge(String token) {
        return claim(token).map(this::judged).orElseGet(Judged.TooOld::new);
    }

    private Judged judged(String claim) {
        var parts = claim.split("\\.");
        var age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts[0])), clock.instant());
        if (age.compareTo(FASTEST) < 0) {
            return new Judged.TooFast();
        }
        return age.compareTo(LONGEST) > 0 ? new Judged.TooOld() : new Judged.Good(parts[1]);
    }

    private Optional<String> claim(String token) {
        var end = token.lastIndexOf('.');
        if (end < 0 || !token.substring(0, end).matches("\\d{1,15}\\.[0-9a-f]{32}")) {
            return Optional.empty();
        }
        var claim = token.substring(0, end);
        var given = token.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        var ours = signature(claim).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, ours) ? Optional.of(claim) : Optional.empty();
    }

    private String signature(String claim) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return URL_SAFE.encodeToString(mac.doFinal(claim.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One secret for all nodes, made by the migration that creates its table.
    private byte[] secret() {
        return db.sql("select secret from form_secret").query(byte[].class).single();
    }
}
