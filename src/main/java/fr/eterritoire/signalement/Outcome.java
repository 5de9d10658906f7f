package fr.eterritoire.signalement;

/// What came of an act of whoever decides on a report.
public sealed interface Outcome {
    record Kept() implements Outcome {}

    record Withdrawn() implements Outcome {}

    /// It waits again, and what was withdrawn is online again.
    record Undone() implements Outcome {}

    // Refused, and nothing changed.

    /// A motif is needed, and words where the motif has none.
    record MotifMissing() implements Outcome {}

    record AlreadyAnswered() implements Outcome {}

    /// It can only be closed without a decision once it is out of the public.
    record StillOnline() implements Outcome {}

    /// It cannot be left online: it has left the public in another way.
    record NotOnline() implements Outcome {}

    /// The ten minutes are over, or it was published anew since.
    record TooLate() implements Outcome {}
}
