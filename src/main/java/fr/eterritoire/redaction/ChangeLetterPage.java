package fr.eterritoire.redaction;

import fr.eterritoire.content.Changes;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What the letter to the author of something corrected shows.
///
/// @param link to the author's private page
public record ChangeLetterPage(
        Territoire territoire, String title, List<Changes.Change> changes, String link) {}
