package fr.eterritoire.connexion;

/// The letter that lets sign in.
///
/// @param code six digits, in two groups
public record SignInLetterPage(String name, String link, String code) {}
