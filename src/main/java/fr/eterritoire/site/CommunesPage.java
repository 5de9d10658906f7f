package fr.eterritoire.site;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
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
    /// What a larger territory is called, and what it is where its name does not tell.
    public String named(Territoire territoire) {
        var name = territoire.name().name();
        return switch (territoire) {
            case Epci epci -> epci.fullName();
            case Departement departement when departement.isCollectivite() ->
                    name + " " + words("site.a-collectivite");
            case Departement _ -> name + " " + words("site.a-departement");
            case Region _ -> name + " " + words("site.a-region");
            case Commune _, France _ -> name;
        };
    }

    /// Where the next page is.
    public String next() {
        return link("/communes")
                + "?q="
                + URLEncoder.encode(sought, StandardCharsets.UTF_8)
                + "&suite="
                + more.orElseThrow();
    }
}
