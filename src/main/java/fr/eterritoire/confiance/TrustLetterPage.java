package fr.eterritoire.confiance;

/// What letters about a trust show.
///
/// @param screen where the town hall sees it
public record TrustLetterPage(Trust trust, String screen) {}
