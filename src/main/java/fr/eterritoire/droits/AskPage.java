package fr.eterritoire.droits;

/// The form by which somebody asks for their data, blank or with what is wrong.
///
/// @param status of HTTP that it is answered with
/// @param fault what is wrong with the mail typed, may be empty
/// @param notice why it was not sent though nothing is wrong with it, may be empty
public record AskPage(int status, String mail, String fault, String notice, String token) {}
