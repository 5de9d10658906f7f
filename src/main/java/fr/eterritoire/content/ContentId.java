package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Optional;

/// Number of a content: stable for ever, below 2^53 so that every client reads it exactly.
public record ContentId(@JsonValue long value) {
    public ContentId {
        if (value < 1 || value >= 1L << 53) {
            throw new IllegalArgumentException("Not a content id: " + value);
        }
    }

    /// As it stands in an address; empty for what is no number of a content.
    public static Optional<ContentId> find(String written) {
        return Optional.of(written)
                .filter(digits -> digits.matches("[1-9]\\d{0,14}"))
                .map(digits -> new ContentId(Long.parseLong(digits)));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
