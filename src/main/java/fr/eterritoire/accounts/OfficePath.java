package fr.eterritoire.accounts;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

/// Where the office of a territory stands: `/mairie/86294` for a commune, by its INSEE code;
/// `/mairie/200069763` for an intercommunality, by its SIREN.
public final class OfficePath {
    private OfficePath() {}

    public static String of(Territoire territoire) {
        return "/mairie/" + code(territoire);
    }

    /// The official code of a commune or an intercommunality; the others have no office.
    public static String code(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> commune.code().value();
            case Epci epci -> epci.siren().value();
            default -> throw new IllegalArgumentException("No office: " + territoire);
        };
    }
}
