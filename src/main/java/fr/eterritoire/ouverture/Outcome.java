package fr.eterritoire.ouverture;

/// What became of an act on a claim.
public sealed interface Outcome {
    record Opened(Claim.Opened claim) implements Outcome {}

    /// @param triesLeft before another code is needed
    record WrongCode(int triesLeft) implements Outcome {}

    /// No code is valid: none was made, it is too old, or it was tried too often.
    record NoCode() implements Outcome {}

    /// ProConnect speaks of somebody who works elsewhere.
    record NotTheirs() implements Outcome {}

    /// Somebody else of the town hall has opened the pages meanwhile.
    record AlreadyOpen() implements Outcome {}

    /// The claim is not in a state that allows this.
    record NotNow(Claim claim) implements Outcome {}

    /// Contested, refused, restored, as was asked.
    record Done(Claim claim) implements Outcome {}
}
