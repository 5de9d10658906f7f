package fr.eterritoire.territoire;

import fr.eterritoire.territoire.Keys.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names by their words: « sai eti lug » finds « Saint-Étienne-de-Lugdarès ».
final class WordSearch {
    /// How the words typed stand in a name, the best first.
    enum Fit {
        /// Its first words are these.
        FIRST_WORDS,
        /// The same but for the last, which is unfinished.
        UNFINISHED,
        /// They begin words of it, the first of them its first word.
        FROM_THE_FIRST,
        /// They are words of it.
        INSIDE,
        /// They begin words of it.
        INSIDE_UNFINISHED
    }

    private static final int FORGIVEN = 5;

    private final Keys words;
    // the places of its words among all, for each row
    private final int[][] wordsOf;
    private final BitSet articles = new BitSet();

    /// @param names the words of each row
    WordSearch(List<List<String>> names) {
        var entries = new ArrayList<Keys.Entry>();
        for (var row = 0; row < names.size(); row++) {
            for (var word : names.get(row)) {
                entries.add(new Keys.Entry(word, row));
            }
        }
        words = new Keys(entries);
        wordsOf = names.stream().map(this::placesOf).toArray(int[][]::new);
        Spelling.ARTICLES.forEach(article -> set(articles, words.whole(article)));
    }

    private int[] placesOf(List<String> name) {
        return name.stream().mapToInt(this::placeOf).toArray();
    }

    /// -1 for a word of no name.
    private int placeOf(String word) {
        var whole = words.whole(word);
        return whole.isEmpty() ? -1 : whole.from();
    }

    private static void set(BitSet places, Range range) {
        places.set(range.from(), range.to());
    }

    /// Whether these are its words, all of them.
    boolean is(int row, List<String> typed) {
        return Arrays.equals(wordsOf[row], placesOf(typed));
    }

    /// Whether these are its words but for the article.
    boolean isAfterArticle(int row, List<String> typed) {
        var name = wordsOf[row];
        return name.length > 1
                && articles.get(name[0])
                && Arrays.equals(Arrays.copyOfRange(name, 1, name.length), placesOf(typed));
    }

    /// Its words written as one.
    String joined(int row) {
        return Arrays.stream(wordsOf[row]).mapToObj(words::key).collect(Collectors.joining());
    }

    /// Rows with words that begin like all of these, in this order.
    Map<Fit, BitSet> beginning(List<String> typed) {
        return search(typed, word -> List.of(words.beginning(word)));
    }

    /// The same with a typing error in each longer word.
    Map<Fit, BitSet> alike(List<String> typed) {
        return search(typed, this::alike);
    }

    private List<Range> alike(String word) {
        if (word.length() < FORGIVEN) {
            return List.of(words.beginning(word));
        }
        var ranges = new ArrayList<Range>();
        Mistyped.beginning(words, word, 1, (range, _) -> ranges.add(range));
        return ranges;
    }

    private Map<Fit, BitSet> search(List<String> typed, Function<String, List<Range>> meant) {
        var begun = new ArrayList<BitSet>();
        for (var word : typed) {
            var places = new BitSet();
            meant.apply(word).forEach(range -> set(places, range));
            begun.add(places);
        }
        var asked = new Words(begun, placesOf(typed));
        var found = new EnumMap<Fit, BitSet>(Fit.class);
        var rarest = rarest(begun);
        var rows = new BitSet();
        for (var place = rarest.nextSetBit(0); place >= 0; place = rarest.nextSetBit(place + 1)) {
            words.rows(place).forEach(rows::set);
        }
        rows.stream()
                .filter(row -> asked.stand(wordsOf[row]))
                .forEach(
                        row ->
                                found.computeIfAbsent(asked.fit(wordsOf[row]), _ -> new BitSet())
                                        .set(row));
        return found;
    }

    /// The word typed that fewest rows bear: only these are looked at.
    private BitSet rarest(List<BitSet> begun) {
        var rarest = new BitSet();
        var fewest = Integer.MAX_VALUE;
        for (var places : begun) {
            var count = places.stream().map(words::count).sum();
            if (count < fewest) {
                fewest = count;
                rarest = places;
            }
        }
        return rarest;
    }

    /// Words typed: those that each may begin, and the one that each is.
    private final class Words {
        private final List<BitSet> begun;
        private final int[] whole;
        private final int first;

        Words(List<BitSet> begun, int[] whole) {
            this.begun = begun;
            this.whole = whole;
            first = start(whole);
        }

        /// Where the article ends.
        private int start(int[] words) {
            return words.length > 1 && words[0] >= 0 && articles.get(words[0]) ? 1 : 0;
        }

        boolean stand(int[] name) {
            var next = 0;
            for (var word : name) {
                if (next < whole.length && begun.get(next).get(word)) {
                    next++;
                }
            }
            return next == whole.length;
        }

        Fit fit(int[] name) {
            for (var from = 0; from <= start(name); from++) {
                if (begins(name, from)) {
                    return name[from + whole.length - 1] == whole[whole.length - 1]
                            ? Fit.FIRST_WORDS
                            : Fit.UNFINISHED;
                }
            }
            if (begun.get(first).get(name[start(name)])) {
                return Fit.FROM_THE_FIRST;
            }
            return areWords(name) ? Fit.INSIDE : Fit.INSIDE_UNFINISHED;
        }

        private boolean begins(int[] name, int from) {
            var last = whole.length - 1;
            for (var word = 0; word < last; word++) {
                if (from + word >= name.length || name[from + word] != whole[word]) {
                    return false;
                }
            }
            return from + last < name.length && begun.get(last).get(name[from + last]);
        }

        private boolean areWords(int[] name) {
            var next = 0;
            for (var word : name) {
                if (next < whole.length && word == whole[next]) {
                    next++;
                }
            }
            return next == whole.length;
        }
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
