package fr.eterritoire.projets;

import fr.eterritoire.publication.Live;

import java.util.List;

/// What answers something one has posted, as a letter says it.
///
/// @param lines each with why, and where it is read
/// @param link to all of them
public record MatchLetterPage(Live own, List<Line> lines, String link) {
    /// @param address in full
    public record Line(String title, String place, String reasons, String address) {}

    public String title() {
        return Match.title(own);
    }
}
