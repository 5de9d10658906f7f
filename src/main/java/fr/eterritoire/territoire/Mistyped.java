package fr.eterritoire.territoire;

import java.util.Arrays;

/// Keys at a few typing errors: a letter too many, missing, wrong, or two letters swapped (Damerau
/// and Levenshtein's distance, two swapped letters being left alone). Keys that begin alike share
/// the work, and those that begin too differently are passed over together.
final class Mistyped {
    /// Is told of keys that stand together, and how many errors are in what was typed.
    interface Taker {
        void take(Keys.Range keys, int errors);
    }

    private static final int SHORT = 4;
    private static final int LONG = 9;

    private final Keys keys;
    private final String typed;
    private final int most;
    private final boolean unfinished;
    // errors[i][j]: between the first i letters of the key and the first j that were typed
    private final int[][] errors;
    // the fewest between what was typed and any beginning of the first i letters
    private final int[] fewest;

    private Mistyped(Keys keys, String typed, int most, boolean unfinished) {
        this.keys = keys;
        this.typed = typed;
        this.most = most;
        this.unfinished = unfinished;
        errors = new int[typed.length() + most + 2][typed.length() + 1];
        fewest = new int[errors.length];
    }

    /// How many errors are forgiven in so many letters.
    static int allowed(String typed) {
        return typed.length() < SHORT ? 0 : typed.length() < LONG ? 1 : 2;
    }

    /// Keys that were meant to be typed.
    static void whole(Keys keys, String typed, int most, Taker taker) {
        new Mistyped(keys, typed, most, false).walk(taker);
    }

    /// Keys whose beginning was meant to be typed.
    static void beginning(Keys keys, String typed, int most, Taker taker) {
        new Mistyped(keys, typed, most, true).walk(taker);
    }

    private void walk(Taker taker) {
        for (var letter = 0; letter <= typed.length(); letter++) {
            errors[0][letter] = Math.min(letter, most + 1);
        }
        fewest[0] = errors[0][typed.length()];
        var before = 0;
        var known = 0;
        for (var place = 0; place < keys.size(); ) {
            var depth = alike(before, place, known);
            var hopeless = false;
            while (depth < keys.length(place) && !hopeless) {
                hopeless = !fill(place, ++depth);
            }
            var next = hopeless ? keys.endOf(place, depth) : place + 1;
            var least =
                    unfinished
                            ? fewest[depth]
                            : hopeless ? most + 1 : errors[depth][typed.length()];
            if (least <= most) {
                taker.take(new Keys.Range(place, next), least);
            }
            before = place;
            known = depth;
            place = next;
        }
    }

    private int alike(int before, int key, int known) {
        var letters = 0;
        var end = Math.min(known, keys.length(key));
        while (letters < end && keys.letter(before, letters) == keys.letter(key, letters)) {
            letters++;
        }
        return letters;
    }

    /// Works out the row of one more letter; whether anything that begins so may still fit.
    private boolean fill(int key, int depth) {
        var from = Math.max(1, depth - most);
        var to = Math.min(typed.length(), depth + most);
        if (from > typed.length()) {
            fewest[depth] = fewest[depth - 1];
            return false;
        }
        var row = errors[depth];
        var above = errors[depth - 1];
        Arrays.fill(row, most + 1);
        row[0] = Math.min(depth, most + 1);
        var least = row[0];
        var letter = keys.letter(key, depth - 1);
        for (var j = from; j <= to; j++) {
            var same = letter == typed.charAt(j - 1) ? 0 : 1;
            var count = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + same);
            if (depth > 1
                    && j > 1
                    && letter == typed.charAt(j - 2)
                    && keys.letter(key, depth - 2) == typed.charAt(j - 1)) {
                count = Math.min(count, errors[depth - 2][j - 2] + 1);
            }
            row[j] = count;
            least = Math.min(least, count);
        }
        fewest[depth] = Math.min(fewest[depth - 1], row[typed.length()]);
        return least <= most;
    }
}
