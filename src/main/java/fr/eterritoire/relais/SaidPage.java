package fr.eterritoire.relais;

/// A few words that end a visit, and the way back.
///
/// @param path of what the conversation is about, or of the territory
public record SaidPage(Conversation conversation, String heading, String words, String path) {}
