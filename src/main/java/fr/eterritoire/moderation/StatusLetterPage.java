package fr.eterritoire.moderation;

import fr.eterritoire.content.Content;
import fr.eterritoire.territoire.Territoire;

/// What tells whoever decides that an author has cancelled, postponed or filled an event.
public record StatusLetterPage(Territoire territoire, Content now, String words) {}
