package fr.eterritoire.moderation;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/// When to act if nobody answers: the nearer the event, the sooner, and all before half of the time
/// that was left. Silence never publishes.
///
/// @param reminder whoever decides is reminded
/// @param fallback whoever stands in is asked
/// @param author its author is told the truth
public record Deadlines(Instant reminder, Instant fallback, Instant author) {
    private static final Duration LONGEST = Duration.ofDays(12);

    /// @param since when it began to wait
    /// @param next what an answer must come before, later than that; empty when nobody knows
    public static Deadlines of(Instant since, Optional<Instant> next) {
        var left =
                next.map(s -> Duration.between(since, s))
                        .filter(duration -> duration.compareTo(LONGEST) < 0)
                        .orElse(LONGEST);
        var step = left.dividedBy(12);
        return new Deadlines(
                since.plus(step.multipliedBy(2)),
                since.plus(step.multipliedBy(4)),
                since.plus(step.multipliedBy(5)));
    }

    /// What an answer must come before: the next time it begins or, once all have begun, the last
    /// time it ends.
    public static Optional<Instant> nextOf(Content proposed, Instant since) {
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
            case Annonce annonce ->
                    Optional.of(annonce.until().atStartOfDay().toInstant(ZoneOffset.UTC))
                            .filter(since::isBefore);
            case Fiche _ -> Optional.empty();
        };
    }
}
