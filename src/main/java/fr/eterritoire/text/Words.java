package fr.eterritoire.text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// All that the screens say, from `words/{room}_{language}.properties`, in the language spoken. The
/// French bundles are complete; the English ones hold what visitors see, and what they lack is said
/// in French. Read once: asking costs a look into a map.
public final class Words {
    /// The rooms that say something.
    static final List<String> ROOMS =
            List.of(
                    "accounts",
                    "affiches",
                    "agenda",
                    "annonces",
                    "annuaire",
                    "auteur",
                    "bureau",
                    "confiance",
                    "connexion",
                    "content",
                    "courrier",
                    "droits",
                    "elections",
                    "embeds",
                    "equipe",
                    "feeds",
                    "installer",
                    "media",
                    "moderation",
                    "notification",
                    "opposition",
                    "ouverture",
                    "print",
                    "projets",
                    "redaction",
                    "relais",
                    "search",
                    "signalement",
                    "site",
                    "submission",
                    "territoire",
                    "text");

    /// Of each language, in their order.
    private static final List<Map<String, Phrase>> PHRASES = phrases();

    private Words() {}

    /// @param key `room.what-it-says`
    public static String words(String key) {
        return phrase(key).source();
    }

    /// @param arguments of the phrase: words, names that bend, whole numbers to be counted; a year
    ///   or a code is given as words
    public static String words(String key, @Nullable Object... arguments) {
        return phrase(key).with(arguments);
    }

    /// « Vouillé, Frozes et Ayron »
    public static String wordsOfAll(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : words(
                        "text.and",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    /// What stands for a constant: of `content.type` and `MARCHE`, `content.type-marche`.
    public static String wordsOf(String what, Enum<?> constant) {
        return words(what + "-" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Phrase phrase(String key) {
        var phrase = PHRASES.get(Language.spoken().ordinal()).get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return phrase;
    }

    private static List<Map<String, Phrase>> phrases() {
        return Stream.of(Language.values())
                .map(
                        language -> {
                            var phrases = new HashMap<String, Phrase>();
                            ROOMS.forEach(
                                    room -> {
                                        phrases.putAll(phrases(room, Language.FRENCH));
                                        phrases.putAll(phrases(room, language));
                                    });
                            return Collections.unmodifiableMap(phrases);
                        })
                .toList();
    }

    private static Map<String, Phrase> phrases(String room, Language language) {
        var phrases = new HashMap<String, Phrase>();
        bundle(room, language)
                .forEach(
                        (key, source) ->
                                phrases.put(
                                        key.toString(), Phrase.of(language, source.toString())));
        return phrases;
    }

    private static Properties bundle(String room, Language language) {
        var bundle = new Properties();
        var name = "/words/" + room + "_" + language.tag() + ".properties";
        try (var file = Words.class.getResourceAsStream(name)) {
            if (file != null) {
                bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } else if (language == Language.FRENCH) {
                throw new IllegalStateException("No bundle " + name);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bundle;
    }
}
