package fr.eterritoire.projets;

import fr.eterritoire.annonces.Concluded;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

/// Counts concluded mises en relation, truthfully, and says so from five on.
@Component
class ConcludedCount implements Concluded {
    private static final int SHOWN_FROM = 5;

    private final RelationStore store;
    private final Territoires territoires;

    ConcludedCount(RelationStore store, Territoires territoires) {
        this.store = store;
        this.territoires = territoires;
    }

    @Override
    public int shownIn(Territoire territoire) {
        var count = in(territoire);
        return count < SHOWN_FROM ? 0 : count;
    }

    int in(Territoire territoire) {
        var byOffice = store.concluded();
        if (byOffice.isEmpty()) {
            return 0;
        }
        var inside = territoires.ownersListedBy(territoire);
        return byOffice.entrySet().stream()
                .filter(one -> inside.contains(one.getKey()))
                .mapToInt(one -> one.getValue())
                .sum();
    }
}
