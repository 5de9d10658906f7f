package fr.eterritoire.moderation;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.territoire.Territoire;

/// What came of an act of whoever decides.
public sealed interface Outcome {
    /// Whether a decision was taken.
    default boolean isDone() {
        return switch (this) {
            case Online _, SentBack _, Declined _, PassedOn _, Merged _ -> true;
            case Undone _,
                    Changed _,
                    AwaitingAuthor _,
                    AlreadyDecided _,
                    NotYours _,
                    TooLate _,
                    WordsMissing _,
                    MotifMissing _,
                    NotATwin _,
                    RuleForbids _,
                    RuleAnnounces _ ->
                    false;
        };
    }

    record Online(ContentId content) implements Outcome {}

    record SentBack() implements Outcome {}

    record Declined() implements Outcome {}

    record PassedOn(Territoire to) implements Outcome {}

    record Merged(ContentId into) implements Outcome {}

    /// The decision is undone: the proposal waits again.
    record Undone() implements Outcome {}

    // Refused, and nothing changed.

    /// Its author has to act first: confirm the address, or correct.
    record AwaitingAuthor() implements Outcome {}

    record AlreadyDecided(Submission submission) implements Outcome {}

    /// Its author has changed it since it was shown: it is read again first.
    record Changed() implements Outcome {}

    /// The territory does not decide on it (any more).
    record NotYours() implements Outcome {}

    /// The ten minutes are over, or the author has acted since.
    record TooLate() implements Outcome {}

    /// Words are needed: a question to the author, or the reason of a refusal.
    record WordsMissing() implements Outcome {}

    /// A refusal needs one.
    record MotifMissing() implements Outcome {}

    /// The chosen twin cannot be merged with.
    record NotATwin() implements Outcome {}

    /// The commune announces no meeting of candidates and parties: not this one either.
    record RuleForbids() implements Outcome {}

    /// The commune announces them all: this one is not refused for being one.
    record RuleAnnounces() implements Outcome {}
}
