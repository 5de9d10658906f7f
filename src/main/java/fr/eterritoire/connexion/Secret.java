package fr.eterritoire.connexion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// What opens something: made at random, told to one browser or mailed to one person, kept as a
/// hash.
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();
    private static final int CODES = 1_000_000;

    private Secret() {}

    /// @return 43 characters that may stand in an address or a cookie
    static String make() {
        return URL_SAFE.encodeToString(octets(32));
    }

    /// @return six digits
    static String code() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    static byte[] octets(int count) {
        var octets = new byte[count];
        RANDOM.nextBytes(octets);
        return octets;
    }

    static int below(int bound) {
        return RANDOM.nextInt(bound);
    }

    static byte[] hash(String secret) {
        return digest().digest(secret.getBytes(StandardCharsets.UTF_8));
    }

    /// A short secret is kept together with the long one it goes with.
    static byte[] hash(byte[] with, String secret) {
        var digest = digest();
        digest.update(with);
        return digest.digest(secret.getBytes(StandardCharsets.UTF_8));
    }

    /// A number that stands for some words where a number is needed.
    static long number(String words) {
        return ByteBuffer.wrap(hash(words)).getLong();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
