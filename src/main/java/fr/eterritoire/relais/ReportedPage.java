package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;

import java.util.List;

/// A reported conversation.
///
/// @param reports who said what of it, oldest first
public record ReportedPage(
        Agent agent, Conversation conversation, List<Message> messages, List<Report> reports) {
    public String by(Report report) {
        return conversation.at(report.by()).name();
    }
}
