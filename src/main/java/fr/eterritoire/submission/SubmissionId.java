package fr.eterritoire.submission;

/// Number of a proposal.
public record SubmissionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
