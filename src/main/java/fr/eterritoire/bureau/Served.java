package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The territories an agent serves: their own, those that delegate to them, and for the operator's
/// moderators the communes of their département that nobody has opened.
@Component("servedAtTheDesk")
class Served {
    private final Territoires territoires;

    Served(Territoires territoires) {
        this.territoires = territoires;
    }

    /// Their ids.
    Collection<Integer> by(Agent agent) {
        var served = new TreeSet<Integer>(agent.delegated().keySet());
        agent.roles().keySet().stream()
                .flatMap(id -> within(territoires.territoire(id), agent.opened()))
                .forEach(served::add);
        return served;
    }

    /// Those with an office of their own, by name: what they hold a role for, and what was handed
    /// over. Not what the operator's moderators stand in for.
    List<Territoire> officesOf(Agent agent) {
        return Stream.concat(agent.roles().keySet().stream(), agent.delegated().keySet().stream())
                .distinct()
                .map(territoires::territoire)
                .filter(Offices::has)
                .sorted(Comparator.comparing(territoire -> territoire.name().name()))
                .toList();
    }

    private Stream<Integer> within(Territoire territoire, Set<Integer> opened) {
        return switch (territoire) {
            case Departement departement ->
                    territoires.communesOf(departement).stream()
                            .map(Territoire::id)
                            .filter(id -> !opened.contains(id));
            case Territoire other -> Stream.of(other.id());
        };
    }
}
