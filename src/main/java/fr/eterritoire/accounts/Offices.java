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
            default -> throw new IllegalArgumentException("No office: " + territoire);
        };
    }

    /// « /mairie/86294 »
    public static String address(Territoire territoire) {
        return "/mairie/" + codeOf(territoire);
    }

    /// @param rest begins with `/`, or is empty
    /// @return « /mairie/86294/equipe »
    public static String address(Territoire territoire, String rest) {
        return address(territoire) + rest;
    }

    /// The page of a proposal there.
    public static String proposal(Territoire territoire, long proposal) {
        return address(territoire, "/propositions/" + proposal);
    }

    /// The page of a report there.
    public static String report(Territoire territoire, long report) {
        return address(territoire, "/signalements/" + report);
    }

    /// « Mairie de Vouillé », « CC du Haut Poitou »
    public static String body(Territoire territoire) {
        return territoire instanceof Commune commune
                ? words("accounts.the-mairie", commune.name())
                : territoire.name().name();
    }
}
