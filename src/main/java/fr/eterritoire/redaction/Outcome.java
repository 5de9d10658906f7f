package fr.eterritoire.redaction;

import fr.eterritoire.content.ContentId;

import java.time.Instant;

/// What came of an act.
sealed interface Outcome {
    /// It is online.
    record Online(ContentId content) implements Outcome {}

    /// It goes online by itself.
    record Scheduled(Instant at) implements Outcome {}

    /// What it says is not complete, or not right: nothing is changed.
    record Faulty() implements Outcome {}

    /// It cannot go online then.
    ///
    /// @param words why
    record NotThen(String words) implements Outcome {}

    /// The commune announces no meeting of candidates and parties: none of its own either.
    record RuleForbids() implements Outcome {}

    /// The pages are not the town hall's own yet: what the law wants is missing (S-2.13).
    record NotLive() implements Outcome {}

    record Changed() implements Outcome {}

    /// It says so already, or somebody else was faster.
    record AlreadySo() implements Outcome {}

    /// Words must be given, or another content.
    record Incomplete() implements Outcome {}

    record Undone() implements Outcome {}

    record TooLate() implements Outcome {}
}
