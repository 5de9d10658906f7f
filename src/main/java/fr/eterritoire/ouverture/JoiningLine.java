package fr.eterritoire.ouverture;

/// What became of one line of a table of communes to invite.
///
/// @param fault why it was left out; empty when the invitation has left
public record JoiningLine(long number, String name, String fault) {}
