package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.text.Fault;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Gathers what the form of a correction by whoever decides shows, and its review.
@Component
class CorrectingPages {
    private static final List<String> NOT_SHOWN = List.of("courriel", "edition");

    private final Submissions submissions;
    private final PictureReading pictures;
    private final InstantSource clock;

    CorrectingPages(Submissions submissions, PictureReading pictures, InstantSource clock) {
        this.submissions = submissions;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// A form, and the edition it is filled from.
    record Filled(FormPage page, int edition) {}

    /// The proposal, when it waits for the one who would correct it.
    Optional<Submission> findWaiting(Decider by) {
        return Optional.of(submissions.submission(new SubmissionId(by.subject())))
                .filter(Submission.Verified.class::isInstance)
                .filter(waiting -> waiting.facts().territoire().id() == by.territoire());
    }

    Content proposed(Submission waiting) {
        return submissions.proposed(waiting);
    }

    LocalDate today(Submission waiting) {
        return LocalDate.ofInstant(clock.instant(), waiting.facts().territoire().zone());
    }

    Filled filled(Decider by, Submission waiting) {
        return form(by, waiting, Corrections.filled(proposed(waiting), ""), List.of());
    }

    Filled form(Decider by, Submission waiting, ContentForm<?> form, List<Fault> faults) {
        var proposed = proposed(waiting);
        var shown = form.without(NOT_SHOWN);
        var page =
                new FormPage(
                        waiting.facts().territoire(),
                        by.address() + "/edition",
                        words("bureau.correct-this", proposed.title()),
                        shown,
                        List.copyOf(faults),
                        pictures.preview(shown),
                        "",
                        true,
                        FormPage.Kept.of(proposed));
        return new Filled(page, waiting.facts().edition());
    }

    CorrectingReviewPage review(
            Agent agent, Decider by, Submission waiting, ContentForm<?> form, Content corrected) {
        var territoire = waiting.facts().territoire();
        return new CorrectingReviewPage(
                agent,
                territoire,
                by.address() + "/edition",
                waiting.facts().edition(),
                form.without(NOT_SHOWN),
                corrected,
                Changes.between(proposed(waiting), corrected, territoire),
                pictures.previews(corrected));
    }
}
