package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What the choice of a commune or an intercommunality shows.
public record OfficesPage(Agent agent, List<Territoire> offices) {
    public String path(Territoire office) {
        return Offices.address(office);
    }

    public boolean mayWrite(Territoire office) {
        return agent.may(Role.EDITOR, office);
    }
}
