package fr.eterritoire.site;

import fr.eterritoire.installer.AmenitySource;

import java.util.List;
import java.util.Optional;

/// @param completeSince the day the complete set of open data was imported, in words
/// @param amenities the lists of services that were imported
public record SourcesPage(Optional<String> completeSince, List<AmenitySource> amenities) {}
