package fr.eterritoire.opposition;

import fr.eterritoire.territoire.Commune;

/// Where a group asks for its link.
///
/// @param typed an address that is none, and `fault` why
/// @param sent whether the answer, the same for any address, was given
public record LinkPage(Commune commune, String typed, String fault, boolean sent) {}
