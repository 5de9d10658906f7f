package fr.eterritoire.territoire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// All names of communes in all their spellings. Each is a row; rows stand by likelihood: names of
/// today before former ones, larger communes before smaller ones. So a set of rows, read from its
/// beginning, is a list of answers with the likeliest first.
final class Names {
    /// A name or a code that a commune, or a part of it, had or has beside its own.
    record Former(String name, String code, Commune commune) {}

    private record Name(List<String> words, Commune commune) {}

    private static final long CITY = 50;

    private static final Comparator<Commune> LIKELIEST =
            Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::id);

    private final List<Commune> communes = new ArrayList<>();
    private final int today;

    final WordSearch words;

    /// Written as one word, with their article and without it.
    final Keys joined;

    /// As they sound, without their article.
    final Keys sounds;

    final Keys postcodes;

    /// INSEE codes of today and of before.
    final Keys codes;

    Names(List<Commune> now, List<Former> before) {
        var names = new ArrayList<List<String>>();
        var posted = new ArrayList<Keys.Entry>();
        var coded = new ArrayList<Keys.Entry>();
        for (var commune : now.stream().sorted(LIKELIEST).toList()) {
            commune.postcodes().forEach(code -> posted.add(entry(code, names.size())));
            coded.add(entry(commune.code().value(), names.size()));
            add(names, commune.name().name(), commune);
        }
        today = names.size();
        for (var other :
                before.stream().sorted(Comparator.comparing(Former::commune, LIKELIEST)).toList()) {
            coded.add(entry(other.code, names.size()));
            add(names, other.name, other.commune);
        }
        postcodes = new Keys(posted);
        codes = new Keys(coded);
        joined = joined(names);
        sounds = sounds(names);
        words = new WordSearch(names);
    }

    private static Keys.Entry entry(String code, int row) {
        return new Keys.Entry(code.toLowerCase(Locale.ROOT), row);
    }

    private void add(List<List<String>> names, String name, Commune commune) {
        for (var spelling : spellings(name)) {
            names.add(spelling);
            communes.add(commune);
        }
    }

    /// Some write `œ` as `o`, some leave apostrophes out.
    private static Set<List<String>> spellings(String name) {
        var found = new LinkedHashSet<List<String>>();
        for (var spelled : List.of(name, name.replaceAll("[œŒ]", "o"))) {
            var words = Spelling.words(spelled);
            found.add(words);
            found.add(Spelling.withoutApostrophe(words));
        }
        return found;
    }

    private static Keys joined(List<List<String>> names) {
        var entries = new ArrayList<Keys.Entry>();
        for (var row = 0; row < names.size(); row++) {
            entries.add(new Keys.Entry(Spelling.joined(names.get(row)), row));
            entries.add(
                    new Keys.Entry(Spelling.joined(Spelling.withoutArticle(names.get(row))), row));
        }
        return new Keys(entries);
    }

    private static Keys sounds(List<List<String>> names) {
        var heard = new HashMap<String, String>();
        var entries = new ArrayList<Keys.Entry>();
        for (var row = 0; row < names.size(); row++) {
            var sound =
                    Spelling.withoutArticle(names.get(row)).stream()
                            .map(word -> heard.computeIfAbsent(word, Sound::of))
                            .collect(Collectors.joining());
            entries.add(new Keys.Entry(sound, row));
        }
        return new Keys(entries);
    }

    Commune commune(int row) {
        return communes.get(row);
    }

    /// Those that are names of today.
    BitSet today(BitSet rows) {
        return rows.get(0, today);
    }

    /// Those whose words are these, not only their letters.
    BitSet asWritten(BitSet rows, List<String> typed) {
        return those(rows, row -> words.is(row, typed));
    }

    /// Those of which these are the words after the article.
    BitSet withoutArticle(BitSet rows, List<String> typed) {
        return those(rows, row -> words.isAfterArticle(row, typed));
    }

    private static BitSet those(BitSet rows, IntPredicate wanted) {
        var found = new BitSet();
        rows.stream().filter(wanted).forEach(found::set);
        return found;
    }

    /// Written as one word.
    String key(int row) {
        return words.joined(row);
    }

    /// Those of communes beside which each of the others is a hamlet; none without others.
    BitSet farLarger(BitSet rows, BitSet others) {
        var largest = others.stream().map(row -> communes.get(row).population()).max();
        return those(
                rows,
                row ->
                        largest.isPresent()
                                && communes.get(row).population() > largest.getAsInt() * CITY);
    }

    static BitSet rows(Keys keys, Keys.Range range) {
        var rows = new BitSet();
        keys.rows(range).forEach(rows::set);
        return rows;
    }
}
