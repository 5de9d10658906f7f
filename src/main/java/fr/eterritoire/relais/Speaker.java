package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

/// Whoever has a conversation before them, as one of its two sides: the holder of a mailed link, or
/// an agent for their office.
///
/// @param address where the conversation stands for them; its forms are sent below
/// @param signedIn whether those forms need their token
/// @param mayAct whether they may write, and not only read
public record Speaker(
        Conversation conversation,
        Side side,
        String address,
        Who who,
        boolean signedIn,
        boolean mayAct) {

    static Speaker byLink(Conversation conversation, Side side, String token) {
        var who = Who.correspondent(conversation.id());
        return new Speaker(conversation, side, "/conversation/" + token, who, false, true);
    }

    static Speaker of(Conversation conversation, Side side, Territoire office, Agent agent) {
        return new Speaker(
                conversation,
                side,
                Offices.address(office, "/messages/" + conversation.id()),
                agent.who(),
                true,
                agent.may(Role.EDITOR, office));
    }
}
