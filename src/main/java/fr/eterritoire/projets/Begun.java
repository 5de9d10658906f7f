package fr.eterritoire.projets;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// A mise en relation about to begin.
///
/// @param office where it counts
/// @param need what it would fulfil
/// @param who follows it, and whether they wrote first
record Begun(Conversation conversation, Territoire office, Optional<ContentId> need, Who who) {
    enum Who {
        OFFICE,
        OFFICE_THAT_WROTE,
        AUTHOR
    }
}
