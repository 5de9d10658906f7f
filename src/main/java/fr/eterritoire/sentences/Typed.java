package fr.eterritoire.sentences;

import fr.eterritoire.text.Folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed, word by word, each without case and accents.
///
/// @param text as it was typed, and at most `LONGEST` characters of it
public record Typed(String text, List<Word> words) {
    /// Of a sentence; what comes after is not read.
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 32;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /// @param folded `a` of « À »
    /// @param start where it begins in the text, and `end` where it is over
    public record Word(String folded, int start, int end) {}

    /// Words in a row: the first, and the one after the last.
    public record Span(int first, int end) {
        boolean holds(int word) {
            return first <= word && word < end;
        }
    }

    static Typed of(String text) {
        var kept = read(text);
        var words = new ArrayList<Word>();
        var found = WORD.matcher(kept);
        while (found.find() && words.size() < MOST_WORDS) {
            var folded = Folding.fold(found.group()).replace(" ", "");
            if (!folded.isEmpty()) {
                words.add(new Word(folded, found.start(), found.end()));
            }
        }
        return new Typed(kept.strip().isEmpty() ? "" : kept, List.copyOf(words));
    }

    /// What of a text is read; no character is cut in two.
    public static String read(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var isSplit = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, isSplit ? LONGEST - 1 : LONGEST);
    }

    int size() {
        return words.size();
    }

    /// Folded; empty beyond the last.
    String at(int word) {
        return word >= 0 && word < words.size() ? words.get(word).folded : "";
    }

    /// What stands between a word and the next.
    String after(int word) {
        return word >= 0 && word + 1 < words.size()
                ? text.substring(words.get(word).end, words.get(word + 1).start)
                : "";
    }

    /// As typed, from the first of its characters to the last.
    String text(Span span) {
        return text.substring(words.get(span.first).start, words.get(span.end - 1).end);
    }

    /// Folded words with single blanks.
    String folded(Span span) {
        return words.subList(span.first, span.end).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" "));
    }

    /// As typed, without some words: « brocante près de Civray » without its last three.
    String without(Collection<Span> spans) {
        return with(spans.stream().distinct().collect(Collectors.toMap(span -> span, _ -> " ")));
    }

    /// As typed, with others for some words.
    String with(Map<Span, String> others) {
        var left = new StringBuilder(text);
        others.entrySet().stream()
                .sorted(Comparator.comparingInt(other -> -other.getKey().first))
                .forEach(
                        other ->
                                left.replace(
                                        words.get(other.getKey().first).start,
                                        words.get(other.getKey().end - 1).end,
                                        other.getValue()));
        return left.toString()
                .replaceAll("\\(\\s*\\)", " ")
                .replaceAll("(?<=^|\\s)[,;:.()'’-]+(?=\\s|$)", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
