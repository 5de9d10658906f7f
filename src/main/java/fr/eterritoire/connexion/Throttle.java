package fr.eterritoire.connexion;

import fr.eterritoire.database.Tries;

import org.springframework.stereotype.Component;

/// Turns away whoever tries too often to sign in. Call it outside of a transaction (see [Tries]).
@Component
class Throttle {
    private final Tries tries;
    private final Watching watching;

    Throttle(Tries tries, Watching watching) {
        this.tries = tries;
        this.watching = watching;
    }

    /// Counts one try.
    ///
    /// @param of what it is counted under: an address, a network, a person
    /// @throws TooMany when there were as many already
    void take(Limit limit, String of) {
        tries.take(under(limit, of), limit.rule)
                .ifPresent(
                        refused -> {
                            if (refused.isFirst()) {
                                watching.limited(limit);
                            }
                            throw new TooMany(refused.waiting());
                        });
    }

    /// The try was a good one, and does not count.
    void giveBack(Limit limit, String of) {
        tries.giveBack(under(limit, of), limit.rule);
    }

    /// Forgets what has been full again for a while.
    void sweep() {
        tries.sweep();
    }

    private static String under(Limit limit, String of) {
        return limit.name() + " " + of;
    }
}
