package fr.eterritoire.submission;

/// A proposal waits for a decision, for the first time or again. Heard in the same transaction.
///
/// @param confirmed its author has just confirmed it by mail, as it is now
public record SubmissionVerified(long submission, boolean confirmed) {}
