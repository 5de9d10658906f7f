package fr.eterritoire.equipe;

/// What became of an act on a team.
sealed interface Outcome {
    record Done() implements Outcome {}

    /// They hold a role there already: change it instead.
    record AlreadyThere(String name) implements Outcome {}

    /// Nobody would be left to give roles.
    record LastAdministrator() implements Outcome {}

    /// They hold a larger role elsewhere than whoever would help them.
    record AboveThem(String name) implements Outcome {}

    /// They hold no role there, or not any more.
    record NotThere() implements Outcome {}

    /// The invitation was taken, taken back, too old, or its giver may invite no more.
    record Ended() implements Outcome {}
}
