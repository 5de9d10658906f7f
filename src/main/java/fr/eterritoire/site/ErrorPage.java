package fr.eterritoire.site;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What a page says when it cannot be what was asked for.
///
/// @param reference names a fault of ours in the log; empty when the fault is not ours
/// @param where the territory under which it was asked for
/// @param resembling communes whose names are nearly in the address
public record ErrorPage(
        int status,
        String title,
        String words,
        String reference,
        Optional<Territoire> where,
        List<Commune> resembling) {
    ErrorPage(int status, String title, String words, String reference) {
        this(status, title, words, reference, Optional.empty(), List.of());
    }

    ErrorPage leadingTo(Optional<Territoire> territoire, List<Commune> communes) {
        return new ErrorPage(status, title, words, reference, territoire, communes);
    }
}
