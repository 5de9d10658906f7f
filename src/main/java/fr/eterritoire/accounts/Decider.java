package fr.eterritoire.accounts;

import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

/// Whoever decides on one thing, a proposal or a report, and from where: the holder of a mailed
/// link, or an agent who is signed in. The same page serves both.
public sealed interface Decider {
    /// Id of what is decided on.
    long subject();

    /// Id of the territory on whose behalf.
    int territoire();

    /// How the journal names them.
    Who who();

    /// Where the page stands; its forms are sent below.
    String address();

    /// Whether they may act, and not only read.
    default boolean mayAct() {
        return switch (this) {
            case ByLink _ -> true;
            case ByAgent(var agent, var territoire, var _, var _) ->
                    agent.may(Role.MODERATOR, territoire);
        };
    }

    /// Whether they are signed in, so that forms need their token.
    default boolean isSignedIn() {
        return this instanceof ByAgent;
    }

    /// The holder of the link in a letter.
    record ByLink(Capability link, String address) implements Decider {
        @Override
        public long subject() {
            return link.subject();
        }

        @Override
        public int territoire() {
            return link.territoire();
        }

        @Override
        public Who who() {
            return Who.decider(link.id());
        }
    }

    /// An agent of the territory.
    ///
    /// @param office the territory for which they act
    record ByAgent(Agent agent, Territoire office, long subject, String address)
            implements Decider {
        @Override
        public int territoire() {
            return office.id();
        }

        @Override
        public Who who() {
            return agent.who();
        }
    }
}
