package fr.eterritoire.projets;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.Optional;

/// A mise en relation: somebody and a town hall, about a need, a project, or living there.
///
/// @param conversation what they write; empty once it was erased
/// @param office the town hall, or the intercommunality, that follows it
/// @param need what it would fulfil; empty for living there at large
/// @param waitsForOffice whose turn it is to write: the office's, or the other's
/// @param since when that is so
/// @param interco whose turn it is too, once the town hall has let seven days pass
public record Relation(
        long id,
        Optional<Long> conversation,
        Territoire office,
        Optional<ContentId> need,
        String topic,
        State state,
        Instant startedAt,
        boolean waitsForOffice,
        Instant since,
        Optional<Territoire> interco) {

    /// Whether it is before this office.
    boolean isOf(Territoire territoire) {
        return office.equals(territoire) || interco.filter(territoire::equals).isPresent();
    }
}
