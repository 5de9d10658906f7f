package fr.eterritoire.submission;

import fr.eterritoire.content.Content;

/// What each letter to an author shows.
///
/// @param link where it leads: to confirm, or to the private page
/// @param words what whoever decides had to say, or where what is online is; may be empty
public record AuthorLetterPage(
        Submission.Facts facts, Content proposed, String link, String words) {}
