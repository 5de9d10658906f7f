package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;

import java.util.List;

/// A reported conversation.
///
/// @param why in the words of whoever reported it
public record ReportedPage(
        Agent agent, Conversation conversation, List<Message> messages, String why) {
    /// Who reported it.
    public String by() {
        return conversation.reported().map(conversation::at).map(Correspondent::name).orElse("");
    }
}
