package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Deciders.Body;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;

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
        var next = Deadlines.nextOf(submissions.proposed(waiting), waiting.since());
        if (next.filter(begun -> !now.isBefore(begun)).isPresent()) {
            return; // too late to chase anybody: what is over lapses
        }
        var deadlines = Deadlines.of(waiting.since(), next);
        var territoire = waiting.facts().territoire();
        if (!now.isBefore(deadlines.reminder()) && isFirst(waiting, "DECIDER", now)) {
            letters.askAgain(waiting, deciders.of(territoire), words("moderation.still-waits"));
        }
        if (!now.isBefore(deadlines.fallback()) && isFirst(waiting, "FALLBACK", now)) {
            deciders.fallbackOf(territoire)
                    .ifPresent(other -> letters.askAgain(waiting, other, silent(territoire)));
        }
        if (!now.isBefore(deadlines.author()) && isFirst(waiting, "AUTHOR", now)) {
            letters.tellWaiting(waiting, truth(waiting));
        }
    }

    private String truth(Verified waiting) {
        var territoire = waiting.facts().territoire();
        return reminded(deciders.of(territoire).body())
                + deciders.fallbackOf(territoire).map(other -> passedTo(other.body())).orElse(".");
    }

    private String silent(Territoire territoire) {
        return switch (deciders.of(territoire).body()) {
            case Body.Itself(Epci epci) -> words("moderation.interco-silent", epci.name());
            case Body.Itself(var itself) -> words("moderation.mairie-silent", itself.name());
            case Body.Interco(var epci) -> words("moderation.interco-silent", epci.name());
            case Body.Operator _ -> words("moderation.moderators-silent");
        };
    }

    private static String reminded(Body asked) {
        return switch (asked) {
            case Body.Itself(Epci epci) -> words("moderation.interco-reminded", epci.name());
            case Body.Itself(var itself) -> words("moderation.mairie-reminded", itself.name());
            case Body.Interco(var epci) -> words("moderation.interco-reminded", epci.name());
            case Body.Operator _ -> words("moderation.moderators-reminded");
        };
    }

    private static String passedTo(Body other) {
        return switch (other) {
            case Body.Itself(var itself) -> words("moderation.passed-to-mairie", itself.name());
            case Body.Interco(var epci) -> words("moderation.passed-to-interco", epci.name());
            case Body.Operator _ -> words("moderation.passed-to-moderators");
        };
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
}
