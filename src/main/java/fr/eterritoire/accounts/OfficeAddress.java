package fr.eterritoire.accounts;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

/// Where the office of a territory is: `/mairie/86294`, `/mairie/200069763`.
public final class OfficeAddress {
    private OfficeAddress() {}

    /// @throws IllegalArgumentException for territories that have no office
    public static String of(Territoire territoire) {
        return switch (territoire) {
            case Commune commune -> "/mairie/" + commune.code().value();
            case Epci epci -> "/mairie/" + epci.siren().value();
            case Territoire other -> throw new IllegalArgumentException("No office: " + other);
        };
    }

    /// The page of a proposal there.
    public static String ofProposal(Territoire territoire, long proposal) {
        return of(territoire) + "/propositions/" + proposal;
    }

    /// The page of a report there.
    public static String ofReport(Territoire territoire, long report) {
        return of(territoire) + "/signalements/" + report;
    }
}
