package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

/// Which territories have an office of their own, where it is, and what its people are called
/// together.
public final class Offices {
    private Offices() {}

    /// Communes and intercommunalities.
    public static boolean has(Territoire territoire) {
        return territoire instanceof Commune || territoire instanceof Epci;
    }

    /// As it stands in addresses: the INSEE code of a commune, the SIREN of an intercommunality.
    public static String codeOf(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> commune.code().value();
            case Epci epci -> epci.siren().value();
            default -> throw new IllegalArgumentException("Has no office: " + territoire.path());
        };
    }

    /// @param rest begins with `/`, or is empty
    /// @return « /mairie/86294/equipe »
    public static String address(Territoire territoire, String rest) {
        return OfficeAddress.of(territoire) + rest;
    }

    /// « la mairie de Vouillé », « CC du Haut Poitou »
    public static String body(Territoire territoire) {
        return territoire instanceof Commune commune
                ? words("accounts.the-mairie", commune.name())
                : territoire.name().name();
    }
}
