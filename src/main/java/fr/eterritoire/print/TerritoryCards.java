package fr.eterritoire.print;

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
                        ? "Que se passe-t-il près de chez vous ?"
                        : territoire.name().name(),
                List.of(
                        "Ce qui se passe " + territoire.name().at(),
                        "Dit par ses habitants et ses associations, vérifié par la mairie"),
                "Agenda " + territoire.name().of(),
                outline,
                Optional.empty());
    }

    private static String above(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> "Commune · " + commune.departement().name();
            case Epci epci -> "Intercommunalité · " + epci.departement().name();
            case Departement departement -> "Département · " + departement.region().name();
            case Region _ -> "Région";
            case France _ -> "Toutes les communes";
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
