package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;

/// What the queue shows.
public record QueuePage(Agent agent) {}
