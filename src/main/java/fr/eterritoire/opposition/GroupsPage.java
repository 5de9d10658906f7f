package fr.eterritoire.opposition;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import java.util.List;
import java.util.Optional;

/// What the office shows of the space.
///
/// @param name and `mail` of a group that could not be named
/// @param follows what came of the last act
public record GroupsPage(
        Agent agent,
        Territoire office,
        Optional<Space> space,
        String name,
        String mail,
        List<Fault> faults,
        String follows) {

    static String addressOf(Territoire office) {
        return Offices.address(office) + "/expression";
    }

    public String path() {
        return addressOf(office);
    }

    /// Only communes have one.
    public boolean mayName() {
        return office instanceof Commune && agent.may(Role.ADMINISTRATOR, office);
    }

    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }
}
