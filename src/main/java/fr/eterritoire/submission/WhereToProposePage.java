package fr.eterritoire.submission;

import fr.eterritoire.territoire.Commune;

import java.util.List;

/// What the choice of a commune shows.
///
/// @param sought the words typed, may be empty
public record WhereToProposePage(String sought, List<Commune> communes) {}
