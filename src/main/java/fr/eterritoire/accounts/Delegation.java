package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.wordsOf;

import java.time.Instant;

/// A commune has handed moderation to its intercommunality, in a recorded act it can take back.
///
/// @param commune its id
/// @param epci id of the intercommunality
public record Delegation(int commune, int epci, Extent extent, Instant since, PersonId givenBy) {

    /// How much is handed over. Either way the intercommunality may decide at once; what differs is
    /// whom a proposal is sent to first.
    public enum Extent {
        /// the intercommunality is asked
        WHOLE,
        /// the commune is asked, and the intercommunality when nobody answers
        FALLBACK;

        public String words() {
            return wordsOf("accounts.extent", this);
        }
    }
}
