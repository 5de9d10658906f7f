package fr.eterritoire.search;

import fr.eterritoire.sentences.Kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a question found.
///
/// @param kinds how many there are of each, whichever was chosen
/// @param lines what is shown
/// @param corrected words that were taken for others, as those are written
/// @param instead why lines are shown that do not fit all that was asked, when none does
/// @param helps what finds something where this found nothing, the nearest first
/// @param closed it could not be asked
record Results(
        Question question,
        Found found,
        Map<Kind, Long> kinds,
        List<Result> lines,
        Optional<String> corrected,
        Optional<String> instead,
        List<Help> helps,
        boolean closed) {

    /// The same lines, of another question.
    Results of(Question other) {
        return new Results(other, found, kinds, lines, corrected, instead, helps, closed);
    }

    static Results closed(Question question) {
        return new Results(
                question,
                nothing(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
    }

    static Found nothing() {
        return new Found(
                List.of(),
                0,
                new Found.Counts(Map.of(), Map.of(), Map.of(), Map.of(), 0, Map.of(), Map.of()),
                false);
    }
}
