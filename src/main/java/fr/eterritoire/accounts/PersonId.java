package fr.eterritoire.accounts;

/// Number of a person, never reused; what the journal and sessions know of somebody.
public record PersonId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
