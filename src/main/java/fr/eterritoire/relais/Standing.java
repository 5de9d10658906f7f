package fr.eterritoire.relais;

import java.util.Optional;

/// Where a conversation stands.
public sealed interface Standing {
    /// Its writer has not confirmed it: nobody else knows of it.
    record Unconfirmed() implements Standing {}

    /// Both may write.
    record Open() implements Standing {}

    /// Neither may write any more.
    ///
    /// @param by who ended it; empty for the operator, after a report
    record Ended(Optional<Side> by) implements Standing {}
}
