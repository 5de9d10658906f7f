package fr.eterritoire.territoire;

import java.util.regex.Pattern;

/// The nine digits that identify a legal person in France; here an intercommunality.
public record Siren(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{9}");

    public Siren {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a SIREN: " + value);
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
