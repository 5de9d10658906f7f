package fr.eterritoire.connexion;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A sheet of codes that each open once, for whoever has no phone at work and for the day the phone
/// is lost. Only a slow hash of each is kept: nobody can read a card here.
final class CodeCard {
    static final int CODES = 10;
    private static final int LENGTH = 8;

    /// Without those that look alike on paper.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final int ROUNDS = 30_000;

    private CodeCard() {}

    /// @return codes as they are printed: « K7PM-3WXR »
    static List<String> make() {
        return Stream.generate(CodeCard::code).limit(CODES).toList();
    }

    private static String code() {
        var code = new StringBuilder();
        IntStream.range(0, LENGTH)
                .forEach(i -> code.append(LETTERS.charAt(Secret.below(LETTERS.length()))));
        return code.insert(LENGTH / 2, '-').toString();
    }

    /// What was typed, whatever its case and blanks.
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static boolean isCode(String plain) {
        return FORM.matcher(plain).matches();
    }

    static byte[] hash(byte[] salt, String plain) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(plain.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
