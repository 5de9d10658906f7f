package fr.eterritoire.territoire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Names by their words: « sai eti lug » finds « Saint-Étienne-de-Lugdarès ».
final class WordSearch {
    private record Name(List<String> words, Commune commune) {}

    private final NavigableMap<String, List<Name>> byWord = new TreeMap<>();

    void add(List<String> words, Commune commune) {
        var name = new Name(words.stream().map(this::once).toList(), commune);
        name.words.stream()
                .distinct()
                .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(name));
    }

    /// Each word once in memory: « saint » stands in four thousand names.
    private String once(String word) {
        var same = byWord.ceilingKey(word);
        return same != null && same.equals(word) ? same : word;
    }

    /// Communes with words that begin like all of these, in this order.
    Set<Commune> beginning(List<String> typed) {
        var longest =
                typed.stream()
                        .reduce((one, other) -> other.length() > one.length() ? other : one)
                        .orElse("");
        var found = new LinkedHashSet<Commune>();
        if (longest.isEmpty()) {
            return found;
        }
        for (var names :
                byWord.subMap(longest, true, longest + Character.MAX_VALUE, false).values()) {
            for (var name : names) {
                if (matches(name.words, typed)) {
                    found.add(name.commune);
                }
            }
        }
        return found;
    }

    /// Each word typed begins a word of the name, in this order; none for nothing.
    static boolean matches(List<String> words, List<String> typed) {
        var next = 0;
        for (var word : words) {
            if (next < typed.size() && word.startsWith(typed.get(next))) {
                next++;
            }
        }
        return next == typed.size() && next > 0;
    }
}
