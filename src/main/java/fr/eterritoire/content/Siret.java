package fr.eterritoire.content;

import java.util.Optional;

/// Number of an establishment in SIRENE: fourteen digits, the last one a key by Luhn's rule, except
/// those of La Poste (SIREN 356 000 000), whose digits add up to a multiple of five.
public record Siret(String value) {
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a SIRET: " + value);
        }
    }

    /// As people type it, with or without spaces; empty when it is no SIRET.
    public static Optional<Siret> parse(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0.\\u202f-]", "");
        return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("\\d{14}")
                && !digits.matches("0+")
                && (luhn(digits) % 10 == 0
                        || digits.startsWith(LA_POSTE)
                                && digits.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }

    /// « 123 456 789 00012 »
    public String spaced() {
        return value.substring(0, 3)
                + "\u00a0"
                + value.substring(3, 6)
                + "\u00a0"
                + value.substring(6, 9)
                + "\u00a0"
                + value.substring(9);
    }
}
