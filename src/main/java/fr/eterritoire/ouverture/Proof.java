package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.PersonId;

/// What shows that a claim comes from the town hall. A mail address never does by itself: the
/// public lists are old, and most of their addresses are on consumer mail.
public sealed interface Proof {
    /// How the journal names it.
    String kind();

    /// A code that left by post to the town hall, or was read to it on its public number.
    record Code(String typed) implements Proof {
        @Override
        public String kind() {
            return "code";
        }
    }

    /// ProConnect attests for which establishment the claimant works.
    ///
    /// @param siret as ProConnect says it
    record Establishment(String siret) implements Proof {
        @Override
        public String kind() {
            return "proconnect";
        }
    }

    /// The operator has checked by its own means.
    ///
    /// @param by who of the operator
    record Check(PersonId by) implements Proof {
        @Override
        public String kind() {
            return "check";
        }
    }
}
