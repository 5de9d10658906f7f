package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Helping a colleague who has lost all their second factors.
///
/// @param chosen the reason that was chosen, if any
/// @param faults what is missing in what was sent
public record ResetPage(
        Agent agent,
        Territoire office,
        People.Holder colleague,
        @Nullable LossReason chosen,
        List<Fault> faults) {
    public String path() {
        return team() + "/" + colleague.person().id() + "/moyens";
    }

    public String team() {
        return Offices.address(office, "/equipe");
    }

    public LossReason[] reasons() {
        return LossReason.values();
    }
}
