package fr.eterritoire.droits;

/// The form by which somebody asks for their data, blank or with what is wrong.
///
/// @param status of HTTP that it is answered with
/// @param fault why it was not sent, may be empty
public record AskPage(int status, String mail, String fault, String token) {}
