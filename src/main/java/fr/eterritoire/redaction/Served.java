package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The communes and intercommunalities an agent serves.
@Component
class Served {
    private final Territoires territoires;

    Served(Territoires territoires) {
        this.territoires = territoires;
    }

    /// By name, those where the agent may at least that much.
    List<Territoire> by(Agent agent, Role least) {
        return Stream.concat(agent.roles().keySet().stream(), agent.delegated().keySet().stream())
                .distinct()
                .map(territoires::territoire)
                .filter(territoire -> territoire instanceof Commune || territoire instanceof Epci)
                .filter(territoire -> agent.may(least, territoire))
                .sorted(Comparator.comparing(territoire -> territoire.name().name()))
                .toList();
    }

    /// Those whose lists a content of this territory may join besides: it stands in the others'
    /// anyway.
    List<Territoire> besides(Territoire office, Agent agent) {
        return by(agent, Role.EDITOR).stream()
                .filter(other -> !other.equals(office))
                .filter(other -> !isInside(other, office) && !isInside(office, other))
                .toList();
    }

    private static boolean isInside(Territoire one, Territoire other) {
        return one instanceof Commune commune && commune.epci().filter(other::equals).isPresent();
    }
}
