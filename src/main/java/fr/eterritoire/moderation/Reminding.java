package fr.eterritoire.moderation;

import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/// Acts on proposals that nobody answers: reminds, asks whoever stands in, tells the author. Each
/// step is taken once for each time a proposal waits.
@Component
public class Reminding {
    private final Submissions submissions;
    private final DecisionLetters letters;
    private final Deciders deciders;
    private final JdbcClient db;
    private final InstantSource clock;

    Reminding(
            Submissions submissions,
            DecisionLetters letters,
            Deciders deciders,
            JdbcClient db,
            InstantSource clock) {
        this.submissions = submissions;
        this.letters = letters;
        this.deciders = deciders;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        submissions.waiting().stream()
                .filter(Verified.class::isInstance)
                .map(Verified.class::cast)
                .forEach(this::follow);
    }

    private void follow(Verified waiting) {
        var now = clock.instant();
        var deadlines = Deadlines.of(waiting.since(), startOf(submissions.proposed(waiting)));
        var territoire = waiting.facts().territoire();
        if (!now.isBefore(deadlines.reminder()) && isFirst(waiting, "DECIDER", now)) {
            letters.askAgain(
                    waiting,
                    deciders.of(territoire),
                    "Cette proposition attend toujours votre réponse.");
        }
        if (!now.isBefore(deadlines.fallback()) && isFirst(waiting, "FALLBACK", now)) {
            deciders.fallbackOf(territoire)
                    .ifPresent(
                            other ->
                                    letters.askAgain(
                                            waiting,
                                            other,
                                            "La mairie "
                                                    + territoire.name().of()
                                                    + " n’a pas encore répondu."));
        }
        if (!now.isBefore(deadlines.author()) && isFirst(waiting, "AUTHOR", now)) {
            letters.tellWaiting(waiting, truth(waiting));
        }
    }

    private String truth(Verified waiting) {
        var territoire = waiting.facts().territoire();
        var reminded =
                deciders.decidesItself(territoire)
                        ? "La mairie "
                                + territoire.name().of()
                                + " n’a pas encore répondu. Nous l’avons relancée"
                        : "Nos modérateurs n’ont pas encore répondu. Nous les avons relancés";
        return reminded
                + deciders.fallbackOf(territoire)
                        .map(
                                _ ->
                                        ", et nous avons transmis votre proposition aux modérateurs"
                                                + " d’eTerritoire.")
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

    private static Optional<Instant> startOf(Content proposed) {
        return switch (proposed) {
            case Evenement evenement ->
                    evenement
                            .firstStart()
                            .map(start -> start.atZone(evenement.dates().zone()).toInstant());
        };
    }
}
