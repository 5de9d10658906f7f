package fr.eterritoire.submission;

import fr.eterritoire.content.Content;

/// What the confirming page shows.
public record ConfirmationPage(Submission submission, Content proposed, String token) {}
