package fr.eterritoire.relais;

/// Nobody writes in it any more, in the transaction that is about to commit.
public record ConversationEnded(long conversation) {}
