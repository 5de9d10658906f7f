package fr.eterritoire.submission;

import fr.eterritoire.content.Content;

import java.util.List;

/// What the confirming page shows.
///
/// @param previews its pictures, as `data:` addresses
public record ConfirmationPage(
        Submission submission, Content proposed, List<String> previews, String token) {}
