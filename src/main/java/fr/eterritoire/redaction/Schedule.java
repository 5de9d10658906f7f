package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.submission.ContentForm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the day on which something goes online by itself changes for it.
final class Schedule {
    private Schedule() {}

    /// Why it cannot go online then, in words.
    static Optional<String> notThen(Draft draft, Content content, Instant at, Instant now) {
        if (!at.isAfter(now)) {
            return Optional.of(words("redaction.schedule-past"));
        }
        return switch (content) {
            case Evenement evenement when isOver(evenement, at, now) ->
                    Optional.of(words("redaction.schedule-after-end"));
            case Annonce annonce
                    when draft.form().has("fin") && annonce.until().isBefore(day(draft, at)) ->
                    Optional.of(words("redaction.schedule-after-last-day"));
            case Evenement _, Annonce _, Fiche _ -> Optional.empty();
        };
    }

    private static boolean isOver(Evenement evenement, Instant at, Instant now) {
        var today = LocalDate.ofInstant(now, evenement.dates().zone());
        return Occurrences.kept(evenement.dates(), today).stream()
                .map(Occurrence::endsAt)
                .noneMatch(at::isBefore);
    }

    /// An annonce whose last day nobody has typed lasts as long, from the day it goes online.
    static Content lasting(ContentForm<?> form, Content content, Draft draft, Instant at) {
        return content instanceof Annonce annonce && !form.has("fin")
                ? annonce.until(day(draft, at).plusDays(Annonce.DAYS))
                : content;
    }

    private static LocalDate day(Draft draft, Instant at) {
        return LocalDate.ofInstant(at, draft.territoire().zone());
    }
}
