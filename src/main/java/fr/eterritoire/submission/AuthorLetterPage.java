package fr.eterritoire.submission;

import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;

import java.util.List;

/// What each letter to an author shows.
///
/// @param link where it leads: to confirm, or to the private page
/// @param words what whoever decides had to say, or where what is online is; may be empty
/// @param changes what whoever decides has changed before publishing
public record AuthorLetterPage(
        Submission.Facts facts,
        Content proposed,
        String link,
        String words,
        List<Changes.Change> changes) {
    AuthorLetterPage(Submission.Facts facts, Content proposed, String link, String words) {
        this(facts, proposed, link, words, List.of());
    }
}
