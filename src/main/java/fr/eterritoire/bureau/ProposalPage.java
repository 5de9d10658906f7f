package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.moderation.DecisionPage;

/// A proposal in the office.
///
/// @param mark changes when something happens to it
public record ProposalPage(Agent agent, DecisionPage decision, String mark) {}
