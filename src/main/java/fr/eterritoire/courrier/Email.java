package fr.eterritoire.courrier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address that can be written to: one `@`, a domain with a dot, no line end (so no header
/// can be smuggled in), at most 254 characters (RFC 5321). The domain is kept in lower case.
public record Email(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                            + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    @JsonCreator
    public Email {
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
        var at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /// Empty when the text, stripped, is not an address.
    public static Optional<Email> parse(String text) {
        try {
            return Optional.of(new Email(text.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Never the address itself: logs hold no personal datum.
    @Override
    public String toString() {
        return "…" + value.substring(value.indexOf('@'));
    }
}
