package fr.eterritoire.submission;

import java.time.Instant;

/// One message between the author of a proposal and whoever decides on it.
public record ThreadLine(boolean fromAuthor, String words, Instant writtenAt) {}
