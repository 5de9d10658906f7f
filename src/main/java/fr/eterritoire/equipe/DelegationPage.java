package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// What the screen of delegation shows: of a commune, what it has handed over; of an
/// intercommunality, what it was handed.
///
/// @param epci the intercommunality to which the commune may delegate
/// @param epciIsOpen whether anybody would answer there
/// @param handed what the commune has handed over
/// @param received what the intercommunality was handed
public record DelegationPage(
        Agent agent,
        Territoire office,
        Optional<Epci> epci,
        boolean epciIsOpen,
        Optional<Handed> handed,
        List<Handed> received) {

    /// @param since as it is said
    /// @param by who handed it over; empty once they were erased
    public record Handed(
            Commune commune, Epci epci, Delegation.Extent extent, String since, String by) {}

    public boolean mayChange() {
        return agent.may(Role.ADMINISTRATOR, office);
    }

    public Delegation.Extent[] extents() {
        return Delegation.Extent.values();
    }
}
