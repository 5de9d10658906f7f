package fr.eterritoire.projets;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Side;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.Optional;

/// A mise en relation: somebody and a town hall, about a need, a project, or living there; or two
/// inhabitants, about what one of them needs.
///
/// @param conversation what they write; empty once it was erased
/// @param office where it counts: the town hall, or the intercommunality, that follows it
/// @param ofAuthor the author of the need follows it, and no office reads it
/// @param need what it would fulfil; empty for living there at large
/// @param waitsForOffice whose turn it is to write: that of who follows it, or the other's
/// @param since when that is so
/// @param interco whose turn it is too, once the town hall has let seven days pass
public record Relation(
        long id,
        Optional<Long> conversation,
        Territoire office,
        boolean ofAuthor,
        Optional<ContentId> need,
        String topic,
        State state,
        Instant startedAt,
        boolean waitsForOffice,
        Instant since,
        Optional<Territoire> interco) {

    /// Whether it is before this office.
    boolean isOf(Territoire territoire) {
        return !ofAuthor
                && (office.equals(territoire) || interco.filter(territoire::equals).isPresent());
    }

    /// On which side whoever follows it is.
    Optional<Side> sideIn(Conversation conversation) {
        return ofAuthor ? Optional.of(Side.ADDRESSEE) : conversation.sideOf(office);
    }
}
