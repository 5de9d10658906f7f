package fr.eterritoire.text;

/// Another form of a page, for its `<link rel="alternate">` (S-4.23).
///
/// @param type media type
public record Alternate(String type, String title, String href) {}
