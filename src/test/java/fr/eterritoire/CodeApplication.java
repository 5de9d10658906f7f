package fr.eterritoire;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

/// An application on a telephone that shows six digits.
final class CodeApplication {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int OCTETS = 20;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final byte[] key;

    /// @param typed the key as a page shows it
    CodeApplication(String typed) {
        var number = BigInteger.ZERO;
        for (var digit : typed.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(BASE_32.indexOf(digit)));
        }
        var octets = number.toByteArray();
        key = new byte[OCTETS];
        var length = Math.min(OCTETS, octets.length);
        System.arraycopy(octets, octets.length - length, key, OCTETS - length, length);
    }

    String shows(Instant at) {
        try {
            var secret = new SecretKeySpec(key, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(secret, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
