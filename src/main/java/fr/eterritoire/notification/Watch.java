package fr.eterritoire.notification;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.text.Language;

import java.time.Instant;
import java.util.Optional;

/// A search that somebody follows.
///
/// @param path where the search stands and in which language, `/s-installer`, `/en/recherche`
/// @param query what it asks for, as an address says it
/// @param asked how soon they want to be told; counts once it is confirmed
/// @param until when it ends by itself; none as long as its address is not confirmed
/// @param pace how soon they are told
/// @param since when it was looked at last
/// @param known what was known then, JSON
record Watch(
        long id,
        Email mail,
        String path,
        String query,
        Pace asked,
        Optional<Instant> until,
        Pace pace,
        Instant since,
        String known) {

    boolean isConfirmed() {
        return until.isPresent();
    }

    /// In which they asked, and are written to.
    Language language() {
        return Language.of(path);
    }

    /// Of its search, in French.
    String search() {
        return language().inFrench(path);
    }

    Followed.Since lookedAt(Instant now) {
        return new Followed.Since(pace, known, since, now);
    }
}
