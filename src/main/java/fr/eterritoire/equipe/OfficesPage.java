package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// Where somebody works.
///
/// @param own territories with an office in which they hold a role
/// @param delegated communes that have handed moderation to one of these
/// @param moderated départements they moderate for the operator
/// @param operates whether they run the platform
public record OfficesPage(
        Agent agent,
        List<Territoire> own,
        List<Territoire> delegated,
        List<Territoire> moderated,
        boolean operates) {
    public Role roleIn(Territoire territoire) {
        return agent.roleIn(territoire).orElseThrow();
    }
}
