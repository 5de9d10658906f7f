package fr.eterritoire.installer;

/// One figure of a portrait.
///
/// @param source who says it, and of which year
public record Figure(String label, String value, String source) {}
