package fr.eterritoire.territoire;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Spellings in order, each with the rows that bear it: what begins alike stands together. Arrays,
/// since the names of all communes in trees of maps took several times the memory.
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

    private final String[] keys;
    private final int[] starts;
    private final int[] rows;

    Keys(List<Entry> entries) {
        var sorted = entries.stream().sorted().distinct().toList();
        keys = sorted.stream().map(Entry::key).distinct().toArray(String[]::new);
        starts = new int[keys.length + 1];
        rows = new int[sorted.size()];
        var key = 0;
        for (var place = 0; place < rows.length; place++) {
            if (!sorted.get(place).key.equals(keys[key])) {
                starts[++key] = place;
            }
            rows[place] = sorted.get(place).row;
        }
        starts[keys.length] = rows.length;
    }

    int size() {
        return keys.length;
    }

    String key(int place) {
        return keys[place];
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
        var place = Arrays.binarySearch(keys, key);
        return place < 0 ? new Range(0, 0) : new Range(place, place + 1);
    }

    Range beginning(String prefix) {
        var place = Arrays.binarySearch(keys, prefix);
        var from = place < 0 ? -place - 1 : place;
        return from < keys.length && keys[from].startsWith(prefix)
                ? new Range(from, endOf(from, prefix.length()))
                : new Range(from, from);
    }

    /// The first key after this one that does not share its first letters.
    int endOf(int place, int letters) {
        var step = 1;
        while (place + step < keys.length && share(place, place + step, letters)) {
            step *= 2;
        }
        var inside = place + step / 2;
        var outside = Math.min(place + step, keys.length);
        while (outside - inside > 1) {
            var middle = (inside + outside) / 2;
            if (share(place, middle, letters)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    private boolean share(int one, int other, int letters) {
        return keys[other].regionMatches(0, keys[one], 0, letters);
    }
}
