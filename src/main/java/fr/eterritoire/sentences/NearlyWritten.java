package fr.eterritoire.sentences;

import java.util.List;

/// Days and months as they are typed in a hurry: « dimnache », « déc. ».
final class NearlyWritten {
    /// Shorter names are too near those of communes: Juillé, Juilles.
    private static final int LONG_ENOUGH = 8;

    private static final int SHORTEST = 3;

    private NearlyWritten() {}

    /// @return which of these it is, with a letter more, less, other or swapped with the next; -1
    ///   for none
    static int among(List<String> names, String typed) {
        var exact = names.indexOf(typed);
        for (var at = 0; exact < 0 && at < names.size(); at++) {
            if (names.get(at).length() >= LONG_ENOUGH && resemble(names.get(at), typed)) {
                return at;
            }
        }
        return exact;
    }

    private static boolean resemble(String name, String typed) {
        var start = 0;
        while (start < Math.min(name.length(), typed.length())
                && name.charAt(start) == typed.charAt(start)) {
            start++;
        }
        var left = name.substring(start);
        var right = typed.substring(start);
        return switch (left.length() - right.length()) {
            case 1 -> left.substring(1).equals(right);
            case -1 -> right.substring(1).equals(left);
            case 0 ->
                    left.substring(1).equals(right.substring(1))
                            || left.length() > 1
                                    && left.charAt(0) == right.charAt(1)
                                    && left.charAt(1) == right.charAt(0)
                                    && left.substring(2).equals(right.substring(2));
            default -> false;
        };
    }

    /// « dim », « sept », « févr »; the first that begins so.
    ///
    /// @return -1 for none
    static int shortened(List<String> names, String typed) {
        for (var at = 0; typed.length() >= SHORTEST && at < names.size(); at++) {
            if (names.get(at).startsWith(typed)) {
                return at;
            }
        }
        return -1;
    }
}
