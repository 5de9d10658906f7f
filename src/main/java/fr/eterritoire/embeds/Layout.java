package fr.eterritoire.embeds;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.stream.Stream;

/// How events stand in an embed.
public enum Layout {
    LIST("liste"),
    CARDS("cartes"),
    MONTH("mois");

    private final String key;

    Layout(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public String label() {
        return wordsOf("embeds.layout", this);
    }

    /// @param key empty for a list
    static Layout of(String key) {
        return key.isEmpty()
                ? LIST
                : Stream.of(values())
                        .filter(layout -> layout.key.equals(key))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.BAD_REQUEST,
                                                words("embeds.no-such-layout")));
    }
}
