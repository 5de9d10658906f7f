package fr.eterritoire.print;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.print.Card.Stone;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/// What the card of a territory says: its name, and that its agenda is there.
final class TerritoryCards {
    private TerritoryCards() {}

    static Card of(Territoire territoire, Optional<Path2D> outline) {
        return new Card(
                stone(territoire),
                above(territoire),
                Optional.empty(),
                false,
                territoire instanceof France
                        ? words("site.home-question")
                        : territoire.name().name(),
                List.of(words("print.what-is-on", territoire.name()), words("print.said-by")),
                words("agenda.agenda-of", territoire.name()),
                outline,
                Optional.empty());
    }

    private static String above(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> words("print.commune", commune.departement().name());
            case Epci epci -> words("print.epci", epci.departement().name());
            case Departement departement -> words("print.departement", departement.region().name());
            case Region _ -> words("print.region");
            case France _ -> words("print.all-communes");
        };
    }

    /// As on the roads: the département.
    static Stone stone(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> stone(commune.departement());
            case Epci epci -> stone(epci.departement());
            case Departement departement ->
                    new Stone("", departement.code(), departement.name().name());
            case Region region -> new Stone("", region.name().name(), "");
            case France _ -> new Stone("", "France", "");
        };
    }
}
