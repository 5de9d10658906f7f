package fr.eterritoire.territoire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Spellings in order, each with the rows that bear it: what begins alike stands together. All of
/// them are written in one string, since the names of all communes in trees of maps, or in strings
/// of their own, took several times the memory.
final class Keys {
    /// Keys that stand together, `to` excluded.
    record Range(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /// One spelling of one row.
    record Entry(String key, int row) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            var byKey = key.compareTo(other.key);
            return byKey == 0 ? Integer.compare(row, other.row) : byKey;
        }
    }

    private final String letters;
    // where each key begins in the letters, and its rows among the rows; one more at the end
    private final int[] begins;
    private final int[] starts;
    private final int[] rows;

    Keys(List<Entry> entries) {
        var sorted = entries.stream().sorted().distinct().toList();
        var size = (int) sorted.stream().map(Entry::key).distinct().count();
        var written = new StringBuilder();
        begins = new int[size + 1];
        starts = new int[size + 1];
        rows = new int[sorted.size()];
        var keys = 0;
        var before = Optional.<String>empty();
        for (var place = 0; place < rows.length; place++) {
            var entry = sorted.get(place);
            if (!before.equals(Optional.of(entry.key))) {
                before = Optional.of(entry.key);
                begins[keys] = written.length();
                starts[keys++] = place;
                written.append(entry.key);
            }
            rows[place] = entry.row;
        }
        begins[size] = written.length();
        starts[size] = rows.length;
        letters = written.toString();
    }

    int size() {
        return starts.length - 1;
    }

    String key(int place) {
        return letters.substring(begins[place], begins[place + 1]);
    }

    int length(int place) {
        return begins[place + 1] - begins[place];
    }

    char letter(int place, int index) {
        return letters.charAt(begins[place] + index);
    }

    /// The rows that bear any of these keys; one that bears several comes several times.
    IntStream rows(Range range) {
        return Arrays.stream(rows, starts[range.from], starts[range.to]);
    }

    IntStream rows(int place) {
        return rows(new Range(place, place + 1));
    }

    /// How many rows bear it.
    int count(int place) {
        return starts[place + 1] - starts[place];
    }

    Range whole(String key) {
        var place = firstNotBefore(key);
        return place < size() && length(place) == key.length() && begins(place, key)
                ? new Range(place, place + 1)
                : new Range(0, 0);
    }

    Range beginning(String prefix) {
        var from = firstNotBefore(prefix);
        return from < size() && begins(from, prefix)
                ? new Range(from, endOf(from, prefix.length()))
                : new Range(from, from);
    }

    private boolean begins(int place, String prefix) {
        return length(place) >= prefix.length() && letters.startsWith(prefix, begins[place]);
    }

    private int firstNotBefore(String key) {
        var from = 0;
        var to = size();
        while (from < to) {
            var middle = (from + to) / 2;
            if (isBefore(middle, key)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private boolean isBefore(int place, String key) {
        var both = Math.min(length(place), key.length());
        for (var index = 0; index < both; index++) {
            if (letter(place, index) != key.charAt(index)) {
                return letter(place, index) < key.charAt(index);
            }
        }
        return length(place) < key.length();
    }

    /// The first key after this one that does not share so many of its first letters.
    int endOf(int place, int count) {
        var step = 1;
        while (place + step < size() && share(place, place + step, count)) {
            step *= 2;
        }
        var inside = place + step / 2;
        var outside = Math.min(place + step, size());
        while (outside - inside > 1) {
            var middle = (inside + outside) / 2;
            if (share(place, middle, count)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    private boolean share(int one, int other, int count) {
        return Math.min(length(one), length(other)) >= count
                && letters.regionMatches(begins[one], letters, begins[other], count);
    }
}
