package fr.eterritoire.connexion;

import fr.eterritoire.database.Tries;

import java.time.Duration;

/// How often one may try. What is counted by address and network together is narrow; what is
/// counted by address alone is wide, so that a stranger cannot keep its owner out; a whole town
/// hall may stand behind one network (S-7.7).
enum Limit {
    /// mails to one address asked for from one network
    MAILS_TO_FROM(5, Duration.ofMinutes(15)),
    MAILS_TO(20, Duration.ofHours(1)),
    MAILS_FROM(60, Duration.ofHours(1)),
    /// codes typed for one address from one network
    CODES_FOR_FROM(10, Duration.ofHours(1)),
    CODES_FOR(40, Duration.ofHours(1)),
    CODES_FROM(200, Duration.ofHours(1)),
    /// questions put to passkeys from one network, each of which opens a session
    PASSKEYS_FROM(120, Duration.ofHours(1)),
    /// codes typed as a second factor by one person, who has proved the first
    SECOND_FACTOR(10, Duration.ofHours(1));

    final Tries.Limit rule;

    Limit(long most, Duration period) {
        rule = new Tries.Limit(most, period);
    }
}
