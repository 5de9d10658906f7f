package fr.eterritoire.annonces;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far an annonce is worth showing where there is none: who lost keys looks next door, who
/// would take over a bakery looks everywhere.
final class Reach {
    private Reach() {}

    /// Those worth showing as far as a scope goes, when it is wider than what was asked for.
    static Set<AnnonceType> within(Scope wider) {
        return Stream.of(AnnonceType.values())
                .filter(
                        type ->
                                kilometres(type)
                                        >= wider.kilometres().orElseGet(() -> across(wider)))
                .collect(Collectors.toSet());
    }

    private static int across(Scope wider) {
        return switch (wider.territoire()) {
            case Commune _, Epci _ -> 20;
            case Departement _ -> 80;
            case Region _ -> 160;
            case France _ -> Integer.MAX_VALUE;
        };
    }

    private static int kilometres(AnnonceType type) {
        return switch (type) {
            case PERDU_TROUVE -> 10;
            case ENTRAIDE, DON_VENTE_PRET, COVOITURAGE, BENEVOLAT -> 40;
            case EMPLOI, LOGEMENT -> 80;
            case TERRAIN, LOCAL_PROFESSIONNEL -> 160;
            case FONDS_DE_COMMERCE, SANTE, PROJET_CHERCHE_COMMUNE -> Integer.MAX_VALUE;
        };
    }
}
