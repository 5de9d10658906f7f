package fr.eterritoire.embeds;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.stream.Stream;

/// Light or dark, and who says so.
public enum Appearance {
    /// a frame cannot know, and is light
    HOST("", "Comme la page qui l’accueille", Colours.LIGHT),
    LIGHT("clair", "Claire", Colours.LIGHT),
    DARK("sombre", "Sombre", Colours.DARK),
    VISITOR("auto", "Selon le réglage du visiteur", Colours.LIGHT, Colours.DARK);

    private final String key;
    private final String label;
    private final List<Colours> schemes;

    Appearance(String key, String label, Colours... schemes) {
        this.key = key;
        this.label = label;
        this.schemes = List.of(schemes);
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
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
                                        "L’apparence se choisit parmi clair, sombre et auto."));
    }
}
