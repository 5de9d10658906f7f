package fr.eterritoire.droits;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;

/// A town hall has filled in what the law wants of its pages, all or part of it, in the transaction
/// that is running.
public record FactsChanged(Territoire territoire, Agent by) {}
