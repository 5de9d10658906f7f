package fr.eterritoire.site;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What a page says when it cannot be what was asked for.
///
/// @param reference names a fault of ours in the log; empty when the fault is not ours
/// @param writeTo the operator's mail address, for who has a reference to tell
/// @param where the territory under which it was asked for
/// @param resembling communes whose names are nearly in the address
/// @param looking whether a place may have been looked for: not by who follows a letter's link
public record ErrorPage(
        int status,
        String title,
        String words,
        String reference,
        String writeTo,
        Optional<Territoire> where,
        List<Commune> resembling,
        boolean looking) {
    ErrorPage(int status, String title, String words, String reference) {
        this(status, title, words, reference, "", Optional.empty(), List.of(), true);
    }

    static ErrorPage ofLink(int status, String title, String words) {
        return new ErrorPage(status, title, words, "", "", Optional.empty(), List.of(), false);
    }

    ErrorPage writtenTo(String mail) {
        return new ErrorPage(status, title, words, reference, mail, where, resembling, looking);
    }

    ErrorPage leadingTo(Optional<Territoire> territoire, List<Commune> communes) {
        return new ErrorPage(
                status, title, words, reference, writeTo, territoire, communes, looking);
    }
}
