package fr.eterritoire.territoire;

import fr.eterritoire.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of communes as people spell them: no accents, `st` for saint, `s/` for sur, no
/// article.
final class Spelling {
    static final Set<String> ARTICLES = Set.of("l", "le", "la", "les");

    private static final Map<String, String> LONG_FORMS =
            Map.of(
                    "st",
                    "saint",
                    "ste",
                    "sainte",
                    "sts",
                    "saints",
                    "stes",
                    "saintes",
                    "lez",
                    "les",
                    "nd",
                    "notre dame");

    /// After another word only: nobody begins a name with them.
    private static final Map<String, String> LINKS = Map.of("s", "sur", "ss", "sous");

    private static final Pattern UNDER = Pattern.compile("\\bs s\\b");
    private static final Set<String> ELIDED = Set.of("l", "d");

    private Spelling() {}

    /// `St-Léger s/s Margerie` gives `saint leger sous margerie`.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : UNDER.matcher(Folding.fold(text)).replaceAll("ss").split(" ")) {
            if (!word.isEmpty()) {
                var plain = words.isEmpty() ? word : LINKS.getOrDefault(word, word);
                words.addAll(List.of(LONG_FORMS.getOrDefault(plain, plain).split(" ")));
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

    /// `l hay les roses` gives `lhay les roses`, as one types who leaves the apostrophe out.
    static List<String> withoutApostrophe(List<String> words) {
        var whole = new ArrayList<String>();
        var elided = "";
        for (var word : words) {
            if (ELIDED.contains(word)) {
                elided = word;
            } else {
                whole.add(elided + word);
                elided = "";
            }
        }
        return whole;
    }

    /// Written as one word: what is left of a name when hyphens, blanks and apostrophes do not
    /// count.
    static String joined(List<String> words) {
        return String.join("", words);
    }
}
