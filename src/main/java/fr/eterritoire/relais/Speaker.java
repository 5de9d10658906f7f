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
/// @param agent empty for the holder of a link
public record Speaker(
        Conversation conversation, Side side, String address, Who who, Optional<Agent> agent) {

    static Speaker byLink(Conversation conversation, Side side, String token) {
        return new Speaker(
                conversation,
                side,
                "/conversation/" + token,
                Who.correspondent(conversation.id()),
                Optional.empty());
    }

    static Speaker of(Conversation conversation, Side side, Territoire office, Agent agent) {
        return new Speaker(
                conversation,
                side,
                Offices.address(office, "/messages/" + conversation.id()),
                agent.who(),
                Optional.of(agent));
    }

    /// Whether they may write, and not only read.
    public boolean mayAct() {
        return agent.isEmpty() || office().filter(this::mayWriteFor).isPresent();
    }

    private boolean mayWriteFor(Territoire office) {
        return agent.filter(one -> one.may(Role.EDITOR, office)).isPresent();
    }

    private Optional<Territoire> office() {
        return conversation.at(side) instanceof Correspondent.Office(var territoire)
                ? Optional.of(territoire)
                : Optional.empty();
    }
}
