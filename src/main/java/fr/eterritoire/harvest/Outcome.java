package fr.eterritoire.harvest;

/// What became of one item of a file.
sealed interface Outcome {
    record Imported() implements Outcome {}

    record Updated() implements Outcome {}

    record Unchanged() implements Outcome {}

    /// Changed at its source and here as well: what was written here stays.
    ///
    /// @param why « corrigé ici, laissé tel quel »
    record Kept(String why) implements Outcome {}

    /// @param of what it repeats, as a report names it
    record Duplicate(String of) implements Outcome {}

    /// No list has it any more.
    ///
    /// @param what it was, as a report names it
    record Withdrawn(String what) implements Outcome {}

    record Refused(String why) implements Outcome {}
}
