package fr.eterritoire.notification;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.Language;

import java.util.List;

/// The following of a search, before and after it is confirmed.
///
/// @param status of the answer
/// @param path where the search stands, and in which language
/// @param query what it asks for, as an address says it
/// @param asked the same in words
/// @param paces how soon one may be told
/// @param pace how soon one wants to be
/// @param mail as it was typed
/// @param fault what is wrong with it, may be empty
/// @param notice why nothing was sent though nothing is wrong with it, may be empty
/// @param token of the form, or of the link
/// @param until the day it ends by itself; empty before it is confirmed
public record WatchPage(
        int status,
        String path,
        String query,
        String asked,
        List<Pace> paces,
        Pace pace,
        String mail,
        String fault,
        String notice,
        String token,
        String until) {

    public boolean isConfirmed() {
        return !until.isEmpty();
    }

    public String address() {
        return path + "/alerte";
    }

    /// Of the form, in French, for the link to its twin.
    public String twin() {
        return Language.of(path).inFrench(address()) + query;
    }

    public String title() {
        return fault.isEmpty()
                ? words("notification.title")
                : words("submission.fault-title", words("notification.title"));
    }
}
