package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonValue;

/// Number of a content: stable for ever, below 2^53 so that every client reads it exactly.
public record ContentId(@JsonValue long value) {
    public ContentId {
        if (value < 1 || value >= 1L << 53) {
            throw new IllegalArgumentException("Not a content id: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
