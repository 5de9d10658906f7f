package fr.eterritoire.moderation;

import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Changes.Change;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// What a proposal would put online, and what that changes for whoever decides on it.
@Component
class Differences {
    private final Submissions submissions;
    private final Publications publications;
    private final Contents contents;
    private final Decisions decisions;

    Differences(
            Submissions submissions,
            Publications publications,
            Contents contents,
            Decisions decisions) {
        this.submissions = submissions;
        this.publications = publications;
        this.contents = contents;
        this.decisions = decisions;
    }

    /// What becomes live when it is approved now.
    Content becoming(Submission submission) {
        var proposed = submissions.proposed(submission);
        return publications
                .findLive(submission.content())
                .map(live -> proposed.replacing(live.content()))
                .orElse(proposed);
    }

    /// What it changes of what is online or, before that, of what was last decided on or read; none
    /// of what whoever decides has never seen.
    List<Change> of(Submission submission) {
        return seenBefore(submission)
                .map(
                        before ->
                                Changes.between(
                                        before,
                                        becoming(submission),
                                        submission.facts().territoire()))
                .orElse(List.of());
    }

    private Optional<Content> seenBefore(Submission submission) {
        return publications
                .findLive(submission.content())
                .map(Live::content)
                .or(() -> readBefore(submission));
    }

    private Optional<Content> readBefore(Submission submission) {
        var edition = submission.facts().edition();
        var last = decisions.findLast(submission.id()).filter(decision -> !decision.undone());
        if (last.isEmpty()) {
            return edition == 1
                    ? Optional.empty()
                    : Optional.of(contents.edition(submission.content(), edition - 1));
        }
        return last.filter(decision -> decision.kind() == Decision.Kind.SENT_BACK)
                .map(
                        decision ->
                                contents.edition(submission.content(), decision.editionProposed()));
    }
}
