package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.journal.Who;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Ends what nobody confirmed, nobody corrected, or nobody decided on in time, and tells the
/// author.
@Component
public class Lapsing {
    private static final Duration TO_CORRECT = Duration.ofDays(30);

    private final Submissions submissions;
    private final SubmissionStore store;
    private final AuthorLetters letters;
    private final InstantSource clock;

    Lapsing(
            Submissions submissions,
            SubmissionStore store,
            AuthorLetters letters,
            InstantSource clock) {
        this.submissions = submissions;
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    /// @return how many lapsed
    @Transactional
    public int run() {
        var now = clock.instant();
        var forgotten =
                Stream.of(
                                store.inStateSince("RECEIVED", now.minus(AuthorLetters.TO_CONFIRM)),
                                store.inStateSince("SENT_BACK", now.minus(TO_CORRECT)),
                                overOf("VERIFIED", now),
                                overOf("SENT_BACK", now))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        forgotten.forEach(this::lapse);
        return forgotten.size();
    }

    private List<Submission> overOf(String state, Instant now) {
        return store.inStateSince(state, now).stream()
                .filter(submission -> isOver(submission, now))
                .toList();
    }

    private boolean isOver(Submission submission, Instant now) {
        return switch (submissions.proposed(submission)) {
            case Evenement evenement -> {
                var kept =
                        Occurrences.kept(
                                evenement.dates(),
                                LocalDate.ofInstant(now, evenement.dates().zone()));
                yield !kept.isEmpty()
                        && kept.stream().noneMatch(occurrence -> occurrence.endsAt().isAfter(now));
            }
            case Annonce annonce ->
                    annonce.until()
                            .isBefore(
                                    LocalDate.ofInstant(
                                            now, submission.facts().territoire().zone()));
            case Fiche _ -> false;
        };
    }

    private void lapse(Submission seen) {
        var submission = submissions.locked(seen.id());
        if (!submission.equals(seen)) {
            return;
        }
        var proposed = submissions.proposed(submission);
        submissions.ended(submission, Who.MACHINE, "lapsed");
        var why =
                switch (submission) {
                    case Submission.Received _ -> words("submission.lapsed-unconfirmed");
                    case Submission.SentBack _ -> words("submission.lapsed-uncorrected");
                    default -> words("submission.lapsed-unanswered");
                };
        letters.tellEnded(submission, others(submission), proposed, why);
    }

    /// Whoever shares what is online has no part in a change that was never confirmed.
    private List<Submission> others(Submission submission) {
        return submission instanceof Submission.Received && submission.facts().revises()
                ? List.of()
                : submissions.mergedInto(submission.content());
    }
}
