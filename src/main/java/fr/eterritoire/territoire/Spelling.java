package fr.eterritoire.territoire;

import fr.eterritoire.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of communes as people spell them: no accents, `st` for saint, `s/` for sur, no
/// article.
final class Spelling {
    private static final Map<String, String> LONG_FORMS =
            Map.of(
                    "st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes", "s", "sur",
                    "ss", "sous", "lez", "les");
    private static final Set<String> ARTICLES = Set.of("l", "le", "la", "les");

    private Spelling() {}

    /// `St-Léger s/s Margerie` gives `saint leger sous margerie`.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Folding.fold(text).replaceAll("\\bs s\\b", "ss").split(" ")) {
            if (!word.isEmpty()) {
                words.add(LONG_FORMS.getOrDefault(word, word));
            }
        }
        return words;
    }

    /// `l hay les roses` gives `hay les roses`; a name that is only an article stays.
    static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }

    /// Written as one word: what is left of a name when hyphens, blanks and apostrophes do not
    /// count.
    static String joined(List<String> words) {
        return String.join("", words);
    }
}
