package fr.eterritoire.ouverture;

import fr.eterritoire.territoire.Territoire;

/// What the page after asking shows.
public record ClaimSentPage(Territoire territoire, String to) {}
