package fr.eterritoire.embeds;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.util.stream.Stream;

/// How events stand in an embed.
public enum Layout {
    LIST("liste", "Liste"),
    CARDS("cartes", "Cartes, avec les photos"),
    MONTH("mois", "Mois");

    private final String key;
    private final String label;

    Layout(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
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
                                                "L’affichage se choisit parmi liste, cartes et"
                                                        + " mois."));
    }
}
