package fr.eterritoire.submission;

/// A proposal waits for a decision, for the first time or again. Heard in the same transaction.
public record SubmissionVerified(long submission) {}
