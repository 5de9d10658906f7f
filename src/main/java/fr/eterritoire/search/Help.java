package fr.eterritoire.search;

/// Another question, and how much it finds.
///
/// @param said « Sans la date »
public record Help(String said, long count, String address) {}
