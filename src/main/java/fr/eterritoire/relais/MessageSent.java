package fr.eterritoire.relais;

/// A message has left for the other side, in the transaction that is about to commit.
///
/// @param first whether the conversation begins with it
public record MessageSent(long conversation, Side from, boolean first) {}
