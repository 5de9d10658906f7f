package fr.eterritoire.submission;

import fr.eterritoire.territoire.Territoire;

/// What the page after sending shows.
public record SentPage(Territoire territoire, String title, String sender) {}
