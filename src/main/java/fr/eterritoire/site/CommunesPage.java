package fr.eterritoire.site;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What the search for a commune shows.
///
/// @param larger régions, départements and intercommunalities of that name
public record CommunesPage(String sought, List<Commune> communes, List<Territoire> larger) {}
