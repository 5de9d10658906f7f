package fr.eterritoire.opposition;

/// What letters to a group show.
///
/// @param link where it writes; empty when it does not any more
public record GroupLetterPage(Group group, String link) {}
