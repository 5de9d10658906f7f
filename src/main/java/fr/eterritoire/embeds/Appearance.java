package fr.eterritoire.embeds;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.stream.Stream;

/// Light or dark, and who says so.
public enum Appearance {
    /// a frame cannot know, and is light
    HOST("", Colours.LIGHT),
    LIGHT("clair", Colours.LIGHT),
    DARK("sombre", Colours.DARK),
    VISITOR("auto", Colours.LIGHT, Colours.DARK);

    private final String key;
    private final List<Colours> schemes;

    Appearance(String key, Colours... schemes) {
        this.key = key;
        this.schemes = List.of(schemes);
    }

    public String key() {
        return key;
    }

    public String label() {
        return wordsOf("embeds.appearance", this);
    }

    /// The colours it starts from; two when the visitor’s device chooses.
    List<Colours> schemes() {
        return schemes;
    }

    static Appearance of(String key) {
        return Stream.of(values())
                .filter(appearance -> appearance.key.equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ResponseStatusException(
                                        HttpStatus.BAD_REQUEST,
                                        words("embeds.no-such-appearance")));
    }
}
