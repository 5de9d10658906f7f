package fr.eterritoire.relais;

/// A first message before it leaves.
///
/// @param address where the button sends it from
/// @param notice why it did not leave yet, may be empty
public record ConfirmMessagePage(
        Conversation conversation, String words, String address, String notice) {}
