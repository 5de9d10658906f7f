package fr.eterritoire.auteur;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.territoire.Territoire;

/// What tells whoever decides that an author has cancelled, postponed or filled an event.
public record StatusLetterPage(
        Territoire territoire, Evenement now, String words, String address) {}
