package fr.eterritoire.site;

import fr.eterritoire.installer.AmenitySource;
import fr.eterritoire.territoire.MapSettings;

import java.util.List;
import java.util.Optional;

/// @param completeSince the day the complete set of open data was imported, in words
/// @param amenities the lists of services that were imported
/// @param map what lies under the maps
public record SourcesPage(
        Optional<String> completeSince, List<AmenitySource> amenities, MapSettings map) {}
