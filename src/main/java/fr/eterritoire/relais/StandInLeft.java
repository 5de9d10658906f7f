package fr.eterritoire.relais;

/// The office that stood in answers it no more, in the transaction that is about to commit.
public record StandInLeft(long conversation) {}
