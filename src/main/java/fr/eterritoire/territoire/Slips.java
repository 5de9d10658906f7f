package fr.eterritoire.territoire;

/// How unlikely it is that somebody who meant a name typed this. Two letters swapped and a letter
/// forgotten have one place each to happen; a wrong letter and one too many have twenty-six, so
/// each of them is less likely.
final class Slips {
    private static final int DOUBLED_OR_MUTE = 1;
    private static final int SWAPPED = 2;
    private static final int FORGOTTEN = 2;
    private static final int TWICE = 2;
    private static final int WRONG = 4;
    private static final int FIRST_LETTER = 1;

    private Slips() {}

    /// 0 for the name itself, more for what is less likely.
    static int between(String meant, String typed) {
        var costs = new int[meant.length() + 1][typed.length() + 1];
        for (var i = 0; i <= meant.length(); i++) {
            for (var j = 0; j <= typed.length(); j++) {
                costs[i][j] = i == 0 && j == 0 ? 0 : least(costs, meant, i, typed, j);
            }
        }
        return costs[meant.length()][typed.length()];
    }

    private static int least(int[][] costs, String meant, int i, String typed, int j) {
        var least = Integer.MAX_VALUE;
        if (i > 0) {
            least = costs[i - 1][j] + forgotten(meant, i);
        }
        if (j > 0) {
            var more = j > 1 && typed.charAt(j - 1) == typed.charAt(j - 2) ? TWICE : WRONG;
            least = Math.min(least, costs[i][j - 1] + more + first(j));
        }
        if (i > 0 && j > 0) {
            var same = meant.charAt(i - 1) == typed.charAt(j - 1);
            least = Math.min(least, costs[i - 1][j - 1] + (same ? 0 : WRONG + first(j)));
        }
        if (i > 1
                && j > 1
                && meant.charAt(i - 1) == typed.charAt(j - 2)
                && meant.charAt(i - 2) == typed.charAt(j - 1)) {
            least = Math.min(least, costs[i - 2][j - 2] + SWAPPED);
        }
        return least;
    }

    private static int forgotten(String meant, int i) {
        var letter = meant.charAt(i - 1);
        return letter == 'h' || i > 1 && letter == meant.charAt(i - 2)
                ? DOUBLED_OR_MUTE
                : FORGOTTEN + first(i);
    }

    /// The first letter is rarely wrong.
    private static int first(int place) {
        return place == 1 ? FIRST_LETTER : 0;
    }
}
