package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import java.util.List;

/// What people have written to an office, the last first.
///
/// @param notice what came of the last act, may be empty
public record MessagesPage(
        Agent agent, Territoire office, List<Conversation> conversations, String notice) {
    public String address(Conversation conversation) {
        return Offices.address(office, "/messages/" + conversation.id());
    }

    /// Who writes with the office.
    public String other(Conversation conversation) {
        return conversation.at(conversation.sideOf(office).orElseThrow().other()).name();
    }

    public String last(Conversation conversation) {
        var day = conversation.lastAt().atZone(office.zone()).toLocalDate();
        return words("relais.last-on", SpokenDates.dayWithoutYear(day));
    }
}
