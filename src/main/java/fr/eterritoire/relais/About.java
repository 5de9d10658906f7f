package fr.eterritoire.relais;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// Whom one can write to, and about what.
///
/// @param topic as it is read in letters
/// @param path where it stands; the form is below
public record About(
        Territoire territoire,
        Optional<ContentId> content,
        String topic,
        String path,
        Correspondent addressee) {
    /// The portrait of a place where somebody would live.
    static String settling(Territoire territoire) {
        return territoire.path() + "/s-installer";
    }
}
