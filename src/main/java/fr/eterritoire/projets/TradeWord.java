package fr.eterritoire.projets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A word of a trade, without the endings by which French makes the trade of the craft and the
/// craft of the trade: « boucher » and « boucherie » are both of « bouch », « bouchon » is not.
/// Stemmers know plurals and verbs, not these: for Snowball « boucherie » is « boucher » and «
/// boucher » is « bouch ».
final class TradeWord {
    /// Which endings, and how many letters must be left for it to be one.
    private record Ending(String letters, int least) {}

    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("erie", 3),
                    new Ending("ier", 3),
                    new Ending("iere", 3),
                    new Ending("eur", 3),
                    new Ending("euse", 3),
                    new Ending("iste", 3),
                    new Ending("icien", 3),
                    new Ending("icienne", 3),
                    new Ending("ique", 3),
                    new Ending("e", 3),
                    new Ending("er", 4),
                    new Ending("ere", 4),
                    new Ending("ie", 4),
                    new Ending("eute", 4),
                    new Ending("re", 4),
                    new Ending("ien", 4),
                    new Ending("ienne", 4),
                    new Ending("ure", 4),
                    new Ending("age", 4),
                    new Ending("aire", 4),
                    new Ending("ite", 5),
                    new Ending("ant", 5),
                    new Ending("ation", 5));

    /// Of one family with another trade in letters alone: « chauffage » is not.
    private static final Set<String> WHOLE = Set.of("chauffeur", "chauffeurs");

    private TradeWord() {}

    /// All that it may come from; two words are of one trade when they have one in common.
    ///
    /// @param word as Folding writes it
    static Set<String> roots(String word) {
        if (WHOLE.contains(word)) {
            return Set.of(word);
        }
        var roots = new HashSet<String>();
        var one = singular(word);
        roots.add(one);
        for (var ending : ENDINGS) {
            var left = one.length() - ending.letters().length();
            if (left >= ending.least() && one.endsWith(ending.letters())) {
                roots.add(undoubled(one.substring(0, left)));
            }
        }
        return roots;
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// « maçonn » of « maçonnerie » is « maçon ».
    private static String undoubled(String root) {
        var last = root.length() - 1;
        return last >= 4 && root.charAt(last) == root.charAt(last - 1)
                ? root.substring(0, last)
                : root;
    }
}
