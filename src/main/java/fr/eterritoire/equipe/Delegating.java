package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.Delegations;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door to delegating: a recorded act of the commune, told to the intercommunality, and taken
/// back in the same way.
@Component
class Delegating {
    private final Delegations delegations;
    private final TeamLetters letters;
    private final Territoires territoires;
    private final Journal journal;

    Delegating(
            Delegations delegations,
            TeamLetters letters,
            Territoires territoires,
            Journal journal) {
        this.delegations = delegations;
        this.letters = letters;
        this.territoires = territoires;
        this.journal = journal;
    }

    /// Only the intercommunality the commune belongs to can be given anything.
    @Transactional
    void delegate(Commune commune, Epci to, Delegation.Extent extent, Agent by) {
        delegations.give(commune, to, extent, by.id());
        note(by, "delegated", commune, to, extent.name());
        letters.tellDelegated(commune, to, extent);
    }

    @Transactional
    void takeBack(Commune commune, Agent by) {
        delegations
                .takeBack(commune, by.id())
                .map(delegation -> (Epci) territoires.territoire(delegation.epci()))
                .ifPresent(
                        epci -> {
                            note(by, "took a delegation back", commune, epci, "");
                            letters.tellTakenBack(commune, epci);
                        });
    }

    private void note(Agent by, String act, Commune commune, Epci epci, String why) {
        journal.note(
                by.who(), act, new Journal.Subject("territoire", epci.id()), commune.id(), why);
    }
}
