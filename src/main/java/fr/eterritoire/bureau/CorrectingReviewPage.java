package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// A correction before it is published.
///
/// @param edition the one that is corrected
/// @param changes what the author will be told
public record CorrectingReviewPage(
        Agent agent,
        Territoire territoire,
        String action,
        int edition,
        ContentForm<?> form,
        Content corrected,
        List<Changes.Change> changes,
        List<String> previews) {}
