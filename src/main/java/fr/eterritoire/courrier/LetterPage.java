package fr.eterritoire.courrier;

import gg.jte.Content;

/// The sheet a letter is written on.
///
/// @param body what its own template shows
public record LetterPage(String subject, Content body, OperatorSettings operator) {}
