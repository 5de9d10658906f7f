package fr.eterritoire.connexion;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.springframework.web.util.UriUtils;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

/// Six digits that change every thirty seconds, as applications on phones show them (RFC 6238). A
/// clock may be one such step early or late.
final class Totp {
    static final Pattern CODE = Pattern.compile("\\d{6}");

    /// As RFC 4226 recommends, and a multiple of five, so that it is written without padding.
    private static final int OCTETS = 20;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    static byte[] newSecret() {
        return Secret.octets(OCTETS);
    }

    /// A secret as people type it: 32 letters and digits (RFC 4648, base 32).
    static String written(byte[] secret) {
        var number = new BigInteger(1, secret);
        var written = new StringBuilder();
        for (var i = 0; i < OCTETS * Byte.SIZE / BITS; i++) {
            written.append(DIGITS.charAt(number.mod(BigInteger.valueOf(32)).intValue()));
            number = number.shiftRight(BITS);
        }
        return written.reverse().toString();
    }

    /// @throws IllegalArgumentException for anything but 32 letters and digits of base 32
    static byte[] read(String written) {
        if (!written.matches("[A-Z2-7]{32}")) {
            throw new IllegalArgumentException("Not a key");
        }
        var number = BigInteger.ZERO;
        for (var digit : written.toCharArray()) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(DIGITS.indexOf(digit)));
        }
        var octets = new byte[OCTETS];
        var all = number.toByteArray();
        var length = Math.min(all.length, OCTETS);
        System.arraycopy(all, all.length - length, octets, OCTETS - length, length);
        return octets;
    }

    /// What an application scans.
    static String address(String account, byte[] secret) {
        return "otpauth://totp/eTerritoire:"
                + UriUtils.encode(account, StandardCharsets.UTF_8)
                + "?secret="
                + written(secret)
                + "&issuer=eTerritoire";
    }

    /// The half minute whose code this is, near now and after the last one taken.
    static OptionalLong stepOf(String code, byte[] secret, long lastStep, Instant now) {
        var length = GENERATOR.getTimeStep().toSeconds();
        var current = now.getEpochSecond() / length;
        for (var step = current + 1; step >= current - 1; step--) {
            if (step > lastStep && matches(code, secret, Instant.ofEpochSecond(step * length))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private static boolean matches(String code, byte[] secret, Instant at) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8),
                codeAt(secret, at).getBytes(StandardCharsets.UTF_8));
    }

    static String codeAt(byte[] secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
