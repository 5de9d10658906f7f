package fr.eterritoire.site;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What the search for a commune shows.
///
/// @param larger régions, départements and intercommunalities of that name
/// @param more how many are shown before the next page, if there is one
public record CommunesPage(
        String sought, List<Commune> communes, List<Territoire> larger, Optional<Integer> more) {
    /// Where the next page is.
    public String next() {
        return link("/communes")
                + "?q="
                + URLEncoder.encode(sought, StandardCharsets.UTF_8)
                + "&suite="
                + more.orElseThrow();
    }
}
