package fr.eterritoire.droits;

/// A letter with one thing to open.
///
/// @param when a day, in words; may be empty
public record LinkLetterPage(String link, String when) {}
