package fr.eterritoire.accounts;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to what communes have handed to their intercommunality.
@Component
public class Delegations {
    private final DelegationStore store;
    private final InstantSource clock;

    Delegations(DelegationStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    public Optional<Delegation> find(Commune commune) {
        return store.find(commune.id());
    }

    /// The delegations that an intercommunality has received, oldest first.
    public List<Delegation> to(Epci epci) {
        return store.to(epci.id());
    }

    /// Hands over, instead of what was handed over before. Whoever calls notes it in the journal
    /// and tells the intercommunality.
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Commune commune, Epci to, Delegation.Extent extent, PersonId by) {
        var now = clock.instant();
        store.end(commune.id(), by, now);
        store.insert(new Delegation(commune.id(), to.id(), extent, now, by));
    }

    /// Takes it back: from the next page on, the intercommunality serves the commune no more.
    ///
    /// @return what was taken back, if anything
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Delegation> takeBack(Commune commune, PersonId by) {
        var now = store.find(commune.id());
        store.end(commune.id(), by, clock.instant());
        return now;
    }
}
