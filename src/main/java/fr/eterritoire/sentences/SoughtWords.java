package fr.eterritoire.sentences;

import fr.eterritoire.sentences.Typed.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is left of a sentence to be sought in texts: as it was typed, or the French word for it.
final class SoughtWords {
    private static final String WORD = "mot.";

    private final Typed typed;
    private final List<Span> gone;
    private final List<Span> kept;
    private final Expressions expressions = Expressions.ours();

    /// @param understood words that became filters, and are gone
    /// @param kept words that belong together, and stay
    SoughtWords(Typed typed, List<Span> understood, List<Span> kept) {
        this.typed = typed;
        this.kept = kept;
        gone = new ArrayList<>(understood);
    }

    String said() {
        var others = new HashMap<Span, String>();
        for (var word = 0; word < typed.size(); word++) {
            var french = inFrench(word);
            if (french.isPresent()) {
                others.put(french.get().getKey(), french.get().getValue());
                word = french.get().getKey().end() - 1;
            }
        }
        gone.addAll(others.keySet());
        for (var word = 0; word < typed.size(); word++) {
            expressions.find("tu", typed, word).filter(this::isLeft).ifPresent(gone::add);
        }
        gone.forEach(span -> others.putIfAbsent(span, " "));
        return typed.with(others);
    }

    /// The longest expression there that has a word in French: `mot.marché = market`.
    private Optional<Map.Entry<Span, String>> inFrench(int word) {
        return expressions.meanings(WORD).stream()
                .flatMap(meaning -> inFrench(meaning, word).stream())
                .filter(found -> !isIn(found.getKey(), gone))
                .max(Comparator.comparingInt(found -> found.getKey().end()));
    }

    private Optional<Map.Entry<Span, String>> inFrench(String meaning, int word) {
        return expressions
                .find(meaning, typed, word)
                .map(span -> Map.entry(span, meaning.substring(WORD.length())));
    }

    private boolean isLeft(Span span) {
        return !isIn(span, gone) && !isIn(span, kept);
    }

    private static boolean isIn(Span span, List<Span> spans) {
        return IntStream.range(span.first(), span.end())
                .anyMatch(word -> spans.stream().anyMatch(one -> one.holds(word)));
    }
}
