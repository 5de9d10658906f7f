package fr.eterritoire.notification;

/// What is new for a search.
///
/// @param search its address
/// @param promise how often such a letter comes
/// @param until the day it ends by itself
/// @param end where it is ended at once
public record WatchLetterPage(News news, String search, String promise, String until, String end) {}
