package fr.eterritoire.territoire;

import java.util.regex.Pattern;

/// Official code of a commune, as INSEE writes it: `30001`, `2A004`, `97105`. It is not a postcode.
public record CodeInsee(String value) {
    private static final Pattern FORM = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");

    public CodeInsee {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not an INSEE code: " + value);
        }
    }

    static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
