package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;

/// A conversation in the office.
public record DeskPage(Agent agent, Territoire office, ConversationPage conversation) {}
