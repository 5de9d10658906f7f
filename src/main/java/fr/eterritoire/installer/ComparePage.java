package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOfAll;

import fr.eterritoire.agenda.Distances;
import fr.eterritoire.territoire.Commune;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Up to four communes side by side.
///
/// @param path its own, with what was chosen
/// @param notFound what was typed to add one, when no commune is called so
public record ComparePage(String path, List<Commune> communes, List<Row> rows, String notFound) {
    static final int MOST = 4;

    /// @param cells one for each commune
    public record Row(String label, List<Cell> cells) {}

    public record Cell(String value, Optional<Distances.Distance> distance, String source) {}

    public boolean isFull() {
        return communes.size() == MOST;
    }

    public String title() {
        return communes.isEmpty()
                ? words("installer.compare-title")
                : words(
                        "installer.compare-these",
                        wordsOfAll(
                                communes.stream().map(commune -> commune.name().name()).toList()));
    }

    /// The address without one of them.
    public String without(Commune commune) {
        return communes.stream()
                .filter(other -> !other.equals(commune))
                .map(other -> "communes=" + other.code().value())
                .collect(Collectors.joining("&", "?", ""));
    }
}
