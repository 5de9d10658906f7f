package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// Whoever has a conversation before them, as one of its two sides: the holder of a mailed link, or
/// an agent for their office.
///
/// @param address where the conversation stands for them; its forms are sent below
/// @param office in whose name they speak; empty for somebody in their own
/// @param signedIn so that forms need their token
/// @param mayAct whether they may write, and not only read
public record Speaker(
        Conversation conversation,
        Side side,
        String address,
        Who who,
        Optional<Territoire> office,
        boolean signedIn,
        boolean mayAct) {

    /// The holder of a mailed link.
    ///
    /// @param of for which the link was given
    /// @return empty when that office has no part in it any more
    static Optional<Speaker> byLink(
            Conversation conversation, Side side, Capability link, Territoire of, String token) {
        var address = "/conversation/" + token;
        if (conversation.at(side) instanceof Correspondent.Person) {
            var who = Who.correspondent(conversation.id());
            return Optional.of(
                    new Speaker(conversation, side, address, who, Optional.empty(), false, true));
        }
        return conversation
                .sideOf(of)
                .filter(side::equals)
                .map(
                        _ ->
                                new Speaker(
                                        conversation,
                                        side,
                                        address,
                                        Who.decider(link.id()),
                                        Optional.of(of),
                                        false,
                                        true));
    }

    public static Speaker of(Conversation conversation, Side side, Territoire office, Agent agent) {
        return new Speaker(
                conversation,
                side,
                Offices.address(office, "/messages/" + conversation.id()),
                agent.who(),
                Optional.of(office),
                true,
                agent.may(Role.EDITOR, office));
    }

    boolean speaksFor(Territoire territoire) {
        return office.filter(territoire::equals).isPresent();
    }

    /// Whether they answer in the place of the office it was written to.
    public boolean standsIn() {
        return office.map(Correspondent.Office::new)
                .filter(own -> !own.equals(conversation.at(side)))
                .isPresent();
    }

    /// The same before another conversation.
    Speaker in(Conversation other) {
        return new Speaker(other, side, address, who, office, signedIn, mayAct);
    }
}
