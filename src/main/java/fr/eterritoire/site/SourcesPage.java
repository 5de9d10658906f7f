package fr.eterritoire.site;

import java.util.Optional;

/// @param completeSince the day the complete set of open data was imported, in words
public record SourcesPage(Optional<String> completeSince) {}
