package fr.eterritoire.projets;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Message;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// One mise en relation in the office.
///
/// @param messages what was written, oldest first
public record RelationPage(
        Agent agent,
        Territoire office,
        RelationLine line,
        List<Message> messages,
        Optional<Conversation> conversation) {

    public Relation relation() {
        return line.relation();
    }

    public String path() {
        return line.address();
    }

    /// Where it is read and answered.
    public Optional<String> desk() {
        return conversation.map(one -> Offices.address(office, "/messages/" + one.id()));
    }

    public boolean mayAnswer() {
        return conversation.filter(Conversation::isOpen).isPresent();
    }

    public String from(Message message) {
        return conversation.map(message::writer).orElse("");
    }

    /// What may be said of it now.
    public List<State> next() {
        return agent.may(Role.EDITOR, office) ? relation().state().next().toList() : List.of();
    }

    /// Whether concluding it fulfils something online.
    public boolean fulfils() {
        return relation().need().isPresent();
    }
}
