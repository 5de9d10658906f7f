package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

/// The following of a search, before and after it is confirmed.
///
/// @param status of the answer
/// @param query the criteria, as an address says them
/// @param asked the same in words
/// @param mail as it was typed
/// @param fault what is wrong with it, may be empty
/// @param token of the form, or of the link
/// @param until the day it ends by itself; empty before it is confirmed
public record WatchPage(
        int status,
        String query,
        String asked,
        String mail,
        String fault,
        String token,
        String until) {

    public boolean isConfirmed() {
        return !until.isEmpty();
    }

    public String title() {
        return fault.isEmpty()
                ? words("installer.watch-title")
                : words("submission.fault-title", words("installer.watch-title"));
    }
}
