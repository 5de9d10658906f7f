package fr.eterritoire.text;

/// How many letters must be changed, left out, put in or swapped with their neighbour to make one
/// word of another (Damerau and Levenshtein, each letter once).
public final class EditDistance {
    private EditDistance() {}

    public static int between(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, i, j, costs);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int i, int j, int[][] costs) {
        var isSame = one.charAt(i - 1) == other.charAt(j - 1);
        var cost = Math.min(costs[i - 1][j], costs[i][j - 1]) + 1;
        cost = Math.min(cost, costs[i - 1][j - 1] + (isSame ? 0 : 1));
        var isSwapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
