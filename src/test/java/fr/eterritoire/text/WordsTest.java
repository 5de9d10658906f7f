package fr.eterritoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the screens say stands in the bundles, all of it, and nothing else does.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/words");
    private static final String ROOMS = String.join("|", Words.ROOMS);

    /// Screens that are not translated, and what leaves the site: letters, feeds, pictures.
    private static final Pattern FRENCH_ALONE =
            Pattern.compile(
                    "(accounts|affiches|auteur|bureau|confiance|connexion|droits|elections|embeds|equipe|moderation|ouverture|print|projets|redaction|relais|signalement)\\..*"
                        + "|courrier\\.(?!(hello|hours|sent-by)$).*"
                        + "|site\\.(rgaa|terms|legal|plan|sources)-.*"
                        + "|submission\\.(letter|lapsed)-.*|opposition\\.own-.*|feeds\\.(about|titled)(-.*)?"
                        + "|installer\\.(letter|office|pdf|refused|source-(poste|carburant))(-.*)?"
                        + "|content\\.change-.*|notification\\.traces(-.*)?|territoire\\..*-bounds");

    private static final Pattern KEY =
            Pattern.compile("\"((?:" + ROOMS + ")\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern ASKED = Pattern.compile("\\bwords\\(\\s*" + KEY.pattern());
    private static final Pattern BEGUN =
            Pattern.compile(
                    "\\bwordsOf\\(\\s*\"([a-z.-]+)\"|\\bwords\\(\\s*\"([a-z.-]+-)\"\\s*\\+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private static Map<String, String> bundle(Language language) throws IOException {
        var all = new TreeMap<String, String>();
        for (var room : Words.ROOMS) {
            var file = BUNDLES.resolve(room + "_" + language.tag() + ".properties");
            var bundle = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
            }
            bundle.forEach((key, words) -> all.put(key.toString(), words.toString()));
        }
        return all;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String sources() throws IOException {
        var all = new ArrayList<>(files("src/main/java", ".java"));
        all.addAll(files("src/main/jte", ".jte"));
        return all.stream().map(WordsTest::read).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(WordsTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(MatchResult match) {
        var first = match.group(1);
        return first == null ? match.group(2) : first;
    }

    @Test
    void whatever_is_asked_for_is_in_the_french_bundles() throws IOException {
        var sources = sources();

        assertThat(bundle(Language.FRENCH)).containsKeys(array(found(ASKED, sources)));
        assertThat(found(BEGUN, sources))
                .allSatisfy(
                        begun ->
                                assertThat(bundle(Language.FRENCH).keySet())
                                        .anyMatch(key -> key.startsWith(begun)));
    }

    private static String[] array(Set<String> keys) {
        return keys.toArray(String[]::new);
    }

    @Test
    void whatever_is_in_the_bundles_is_asked_for() throws IOException {
        var sources = sources();
        var asked = found(KEY, sources);
        var begun = found(BEGUN, sources);

        for (var language : Language.values()) {
            assertThat(bundle(language).keySet())
                    .filteredOn(key -> !asked.contains(key))
                    .filteredOn(key -> begun.stream().noneMatch(key::startsWith))
                    .isEmpty();
        }
    }

    @Test
    void visitors_screens_are_wholly_translated() throws IOException {
        var english = bundle(Language.ENGLISH);

        assertThat(bundle(Language.FRENCH).keySet())
                .filteredOn(key -> !FRENCH_ALONE.matcher(key).matches())
                .filteredOn(key -> !english.containsKey(key))
                .isEmpty();
    }

    @Test
    void a_translation_fills_in_the_same() throws IOException {
        var french = bundle(Language.FRENCH);

        bundle(Language.ENGLISH)
                .forEach(
                        (key, words) ->
                                assertThat(found(ARGUMENT, words))
                                        .as(key)
                                        .isEqualTo(found(ARGUMENT, french.get(key))));
    }

    @Test
    void french_is_set_as_a_printer_would() throws IOException {
        assertThat(bundle(Language.FRENCH))
                .allSatisfy(
                        (key, words) ->
                                assertThat(words)
                                        .as(key)
                                        .doesNotContainPattern(" [:;!?»]|« |['\"]"));
    }

    @Test
    void every_bundle_is_that_of_a_room() throws IOException {
        assertThat(files(BUNDLES.toString(), ".properties"))
                .allMatch(file -> file.getFileName().toString().matches("(" + ROOMS + ")_..\\..*"));
        for (var room : Words.ROOMS) {
            var file = BUNDLES.resolve(room + "_fr.properties");
            assertThat(Files.readAllLines(file)).isSorted().allMatch(line -> line.startsWith(room));
        }
    }

    @Test
    void a_phrase_counts_and_bends() {
        var phrase = Phrase.of(Language.FRENCH, "{0}\u00a0{0|pas|pas {1 of}} {1}");

        assertThat(phrase.with(1, new Vouille())).isEqualTo("1\u00a0pas Vouillé");
        assertThat(phrase.with(12_000, new Vouille()))
                .isEqualTo("12\u202f000\u00a0pas de Vouillé Vouillé");
        assertThat(Phrase.of(Language.ENGLISH, "{0} {0|step|steps}").with(0)).isEqualTo("0 steps");
    }

    private record Vouille() implements Inflected {
        @Override
        public String form(String name) {
            return "de Vouillé";
        }

        @Override
        public String toString() {
            return "Vouillé";
        }
    }
}
