package fr.eterritoire.harvest;

import fr.eterritoire.content.ContentId;

import java.time.Instant;
import java.util.Optional;

/// The entries of lists met so far, and what each became.
interface Imports {
    /// @param edition the one written from it; empty for a duplicate of `content`
    record Entry(ContentId content, Optional<Integer> edition) {}

    Optional<Entry> entry(String source, String id);

    /// It was a duplicate, or never ours: met again, it is new.
    void forget(String source, String id);

    /// It was withdrawn because no list has it any more. What was left out as repeating it is
    /// forgotten: met again, it takes its place.
    void gone(String source, String id, ContentId content, Instant now);
}
