package fr.eterritoire.courrier;

import java.time.Instant;
import java.util.List;

/// What the list of a developer's letters shows.
public record DevMailsPage(List<LetterStore.Kept> letters, Instant now) {

    public boolean isHeld(LetterStore.Kept letter) {
        return letter.sendAfter().isAfter(now);
    }
}
