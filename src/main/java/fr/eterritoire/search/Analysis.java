package fr.eterritoire.search;

import fr.eterritoire.text.Folding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How French is read, said once for Lucene and for OpenSearch: elided words lose their article,
/// letters their case and accents, small words are left out, and of each word its stem remains.
/// Accents go first, since whoever types in a hurry leaves them out and must get the same stem.
/// What means the same is written into the index, so that a question stays short.
final class Analysis {
    /// Of texts: with what means the same.
    static final String WRITTEN = "written";

    /// Of questions.
    static final String ASKED = "asked";

    /// Of words that may be unfinished: no stem is taken.
    static final String BEGINNINGS = "beginnings";

    /// Moves with every change of what is written into the index or how: another number makes all
    /// indexes anew.
    static final int FORMAT = 2;

    static final List<String> ELIDED =
            List.of(
                    "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu",
                    "puisqu");

    private static final int MOST_WORDS = 12;
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:" + String.join("|", ELIDED) + ")['’]", Pattern.CASE_INSENSITIVE);

    private static final List<String> SMALL_WORDS = lines("mots-vides.txt");
    private static final Set<String> SMALL = Set.copyOf(SMALL_WORDS);
    private static final List<List<String>> SYNONYMS = synonyms();

    private Analysis() {}

    static List<String> smallWords() {
        return SMALL_WORDS;
    }

    /// Groups of words or expressions that mean the same, folded.
    static List<List<String>> alike() {
        return SYNONYMS;
    }

    /// The words of a question that texts can be found by, folded: « l’école de Civray » gives
    /// `ecole civray`. No more than twelve, each once: nobody means more.
    static List<String> wordsOf(String question) {
        return WORD.matcher(question)
                .results()
                .map(found -> ARTICLE.matcher(found.group()).replaceFirst(""))
                .map(Folding::fold)
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /// Tells one way of reading from another.
    static String fingerprint() {
        return FORMAT + " " + SMALL_WORDS + " " + SYNONYMS;
    }

    private static List<List<String>> synonyms() {
        return lines("synonymes.txt").stream()
                .map(
                        line ->
                                Arrays.stream(line.split(","))
                                        .map(one -> String.join(" ", wordsOf(one)))
                                        .filter(one -> !one.isEmpty())
                                        .toList())
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(Analysis.class.getResourceAsStream("/search/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same groups as OpenSearch reads them.
    static Stream<String> synonymLines() {
        return SYNONYMS.stream().map(group -> String.join(", ", group));
    }
}
