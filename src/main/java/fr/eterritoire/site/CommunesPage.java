package fr.eterritoire.site;

import fr.eterritoire.territoire.Commune;

import java.util.List;

/// What the search for a commune shows.
public record CommunesPage(String sought, List<Commune> communes) {}
