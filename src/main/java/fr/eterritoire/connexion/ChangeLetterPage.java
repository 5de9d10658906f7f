package fr.eterritoire.connexion;

/// The letter that tells somebody what changed in their ways in, so that it never happens unseen.
///
/// @param what a sentence
public record ChangeLetterPage(String name, String what, String link) {}
