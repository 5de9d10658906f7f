package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/// Acts on proposals that nobody answers: reminds, asks whoever stands in, tells the author. Each
/// step is taken once for each time a proposal waits.
@Component
public class Reminding {
    private final Submissions submissions;
    private final DecisionLetters letters;
    private final Deciders deciders;
    private final JdbcClient db;
    private final TransactionTemplate alone;
    private final InstantSource clock;

    Reminding(
            Submissions submissions,
            DecisionLetters letters,
            Deciders deciders,
            JdbcClient db,
            TransactionTemplate alone,
            InstantSource clock) {
        this.submissions = submissions;
        this.letters = letters;
        this.deciders = deciders;
        this.db = db;
        this.alone = alone;
        this.clock = clock;
    }

    /// Each proposal in a transaction of its own: what fails for one commune is said at the end,
    /// when all others have been looked after.
    public void run() {
        var failures = new ArrayList<RuntimeException>();
        for (var waiting : submissions.waiting()) {
            try {
                alone.executeWithoutResult(_ -> follow(waiting.id()));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void follow(SubmissionId id) {
        if (submissions.locked(id) instanceof Verified waiting) {
            follow(waiting);
        }
    }

    private void follow(Verified waiting) {
        var now = clock.instant();
        var deadlines =
                Deadlines.of(
                        waiting.since(), nextOf(submissions.proposed(waiting), waiting.since()));
        var territoire = waiting.facts().territoire();
        if (!now.isBefore(deadlines.reminder()) && isFirst(waiting, "DECIDER", now)) {
            letters.askAgain(waiting, deciders.of(territoire), words("moderation.still-waits"));
        }
        if (!now.isBefore(deadlines.fallback()) && isFirst(waiting, "FALLBACK", now)) {
            deciders.fallbackOf(territoire)
                    .ifPresent(
                            other ->
                                    letters.askAgain(
                                            waiting,
                                            other,
                                            words("moderation.mairie-silent", territoire.name())));
        }
        if (!now.isBefore(deadlines.author()) && isFirst(waiting, "AUTHOR", now)) {
            letters.tellWaiting(waiting, truth(waiting));
        }
    }

    private String truth(Verified waiting) {
        var territoire = waiting.facts().territoire();
        var reminded =
                deciders.decidesItself(territoire)
                        ? words("moderation.mairie-reminded", territoire.name())
                        : words("moderation.moderators-reminded");
        return reminded
                + deciders.fallbackOf(territoire)
                        .map(_ -> words("moderation.passed-to-moderators"))
                        .orElse(".");
    }

    private boolean isFirst(Verified waiting, String step, Instant now) {
        return db.sql(
                                """
                                insert into reminder (submission, since, step, sent_at) values (:submission, :since, :step, :now)
                                on conflict do nothing
                                """)
                        .param("submission", waiting.id().value())
                        .param("since", waiting.since().atOffset(ZoneOffset.UTC))
                        .param("step", step)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// What an answer must come before: the next time it begins or, once all have begun, the last
    /// time it ends.
    private static Optional<Instant> nextOf(Content proposed, Instant since) {
        return switch (proposed) {
            case Evenement evenement -> {
                var zone = evenement.dates().zone();
                var times = Occurrences.kept(evenement.dates(), LocalDate.ofInstant(since, zone));
                yield times.stream()
                        .map(Occurrence::startsAt)
                        .filter(since::isBefore)
                        .min(Comparator.naturalOrder())
                        .or(
                                () ->
                                        times.stream()
                                                .map(Occurrence::endsAt)
                                                .filter(since::isBefore)
                                                .max(Comparator.naturalOrder()));
            }
        };
    }
}
