package fr.eterritoire.relais;

/// A first message before it leaves.
///
/// @param address where the button sends it from
public record ConfirmMessagePage(Conversation conversation, String words, String address) {}
