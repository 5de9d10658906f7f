package fr.eterritoire.search;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.text.EditDistance;
import fr.eterritoire.text.Folding;

import org.apache.lucene.analysis.Analyzer;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads words as the index reads them, for what is said of its answers.
@Component
class Readers {
    private static final int SHORT = 4;

    private final Analyzer asked = LuceneAnalysis.questions();
    private final Analyzer written = LuceneAnalysis.texts();

    Highlights highlights(String words) {
        return new Highlights(written, Set.copyOf(Highlights.stems(asked, words)));
    }

    /// The words with those of the results that they must have meant: « médiathèque » for «
    /// mediatehque »; none when they are not found there.
    Optional<String> corrected(Question question, List<Result> results) {
        var there = new HashMap<String, Integer>();
        results.stream()
                .flatMap(result -> Arrays.stream(text(result).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORT)
                .forEach(word -> there.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
        var typed = question.asked().words();
        var better =
                Arrays.stream(typed.split("\\s+"))
                        .map(word -> nearest(word, there))
                        .collect(Collectors.joining(" "));
        return Folding.fold(better).equals(Folding.fold(typed))
                ? Optional.empty()
                : Optional.of(better);
    }

    private static String text(Result result) {
        var shown = result.live().shown();
        return shown.title() + " " + label(shown) + " " + shown.description().plain();
    }

    private static String label(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement.type().label();
            case Annonce annonce -> annonce.type().label();
            case Fiche fiche -> fiche.category().label();
        };
    }

    private String nearest(String word, HashMap<String, Integer> there) {
        var folded = Folding.fold(word);
        var stem = Highlights.stems(asked, word);
        if (folded.length() < SHORT
                || there.keySet().stream()
                        .anyMatch(one -> Highlights.stems(asked, one).equals(stem))
                || there.keySet().stream().anyMatch(one -> Folding.fold(one).equals(folded))) {
            return word;
        }
        return there.keySet().stream()
                .filter(
                        one ->
                                EditDistance.between(folded, Folding.fold(one))
                                        <= folded.length() / SHORT)
                .min(
                        Comparator.<String>comparingInt(
                                        one -> EditDistance.between(folded, Folding.fold(one)))
                                .thenComparing(one -> -there.getOrDefault(one, 0)))
                .orElse(word);
    }
}
