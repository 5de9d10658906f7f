package fr.eterritoire.embeds;

/// What came of a choice.
public enum Outcome {
    CHOSEN,
    ALREADY_SO,
    /// the intercommunality does not list it, or it is not online
    NOT_LISTED
}
