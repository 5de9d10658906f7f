package fr.eterritoire.ouverture;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The codes that leave by post, or are read on the telephone: twelve digits, which anybody can
/// copy or dictate. Only what recognises one is kept; it holds for three weeks and five tries, and
/// a new one replaces it.
@Component
class Codes {
    static final Duration VALID_FOR = Duration.ofDays(21);
    private static final int TRIES = 5;
    private static final long OF_TWELVE_DIGITS = 1_000_000_000_000L;
    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;

    private final JdbcClient db;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Kept(byte[] salt, byte[] hash, int triesLeft) {}

    /// How a typed code stands.
    sealed interface Judged {
        record Right() implements Judged {}

        record Wrong(int triesLeft) implements Judged {}

        record None() implements Judged {}
    }

    /// @return « 0123 4567 8901 », which is kept nowhere
    @Transactional(propagation = Propagation.MANDATORY)
    String make(long claim) {
        var digits = "%012d".formatted(random.nextLong(OF_TWELVE_DIGITS));
        var salt = new byte[16];
        random.nextBytes(salt);
        db.sql(
                        """
                        insert into claim_code (claim, salt, hash, expires_at, tries_left)
                        values (:claim, :salt, :hash, :until, :tries)
                        on conflict (claim) do update
                          set salt = excluded.salt, hash = excluded.hash,
                              expires_at = excluded.expires_at, tries_left = excluded.tries_left
                        """)
                .param("claim", claim)
                .param("salt", salt)
                .param("hash", hash(digits, salt))
                .param("until", clock.instant().plus(VALID_FOR).atOffset(ZoneOffset.UTC))
                .param("tries", TRIES)
                .update();
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /// Counts a try. Blanks and dashes do not matter.
    @Transactional(propagation = Propagation.MANDATORY)
    Judged judge(long claim, String typed) {
        return take(claim).map(kept -> judged(claim, kept, typed)).orElseGet(Judged.None::new);
    }

    private Judged judged(long claim, Kept kept, String typed) {
        var digits = typed.replaceAll("\\D", "");
        if (digits.length() != 12 || !MessageDigest.isEqual(kept.hash, hash(digits, kept.salt))) {
            return new Judged.Wrong(kept.triesLeft);
        }
        db.sql("delete from claim_code where claim = :claim").param("claim", claim).update();
        return new Judged.Right();
    }

    private Optional<Kept> take(long claim) {
        return db.sql(
                        """
                        update claim_code set tries_left = tries_left - 1
                         where claim = :claim and tries_left > 0 and expires_at > :now
                        returning salt, hash, tries_left
                        """)
                .param("claim", claim)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new Kept(
                                        row.getBytes("salt"),
                                        row.getBytes("hash"),
                                        row.getInt("tries_left")))
                .optional();
    }

    private static byte[] hash(String digits, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
