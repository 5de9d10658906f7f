package fr.eterritoire.site;

/// What a page says when it cannot be what was asked for.
///
/// @param reference names a fault of ours in the log; empty when the fault is not ours
public record ErrorPage(int status, String title, String words, String reference) {}
