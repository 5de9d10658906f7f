package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// Whoever has a conversation before them, as one of its two sides: the holder of a mailed link, or
/// an agent for their office.
///
/// @param address where the conversation stands for them; its forms are sent below
/// @param office for which an agent speaks; empty for the holder of a link
/// @param mayAct whether they may write, and not only read
public record Speaker(
        Conversation conversation,
        Side side,
        String address,
        Who who,
        Optional<Territoire> office,
        boolean mayAct) {

    static Speaker byLink(Conversation conversation, Side side, String token) {
        var who = Who.correspondent(conversation.id());
        return new Speaker(
                conversation, side, "/conversation/" + token, who, Optional.empty(), true);
    }

    static Speaker of(Conversation conversation, Side side, Territoire office, Agent agent) {
        return new Speaker(
                conversation,
                side,
                Offices.address(office, "/messages/" + conversation.id()),
                agent.who(),
                Optional.of(office),
                agent.may(Role.EDITOR, office));
    }
}
