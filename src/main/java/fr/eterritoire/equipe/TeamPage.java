package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People.Holder;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.SpokenDates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the screen of the team shows.
///
/// @param typed the address of an invitation that could not leave, `chosen` its role
/// @param notice what an act has done, or why it did nothing; may be empty
public record TeamPage(
        Agent agent,
        Territoire office,
        List<Holder> holders,
        List<Invitation> invitations,
        String typed,
        Role chosen,
        List<Fault> faults,
        String notice) {

    public boolean mayChange() {
        return agent.may(Role.ADMINISTRATOR, office);
    }

    /// Whether the reader holds a role of their own here, which they may lay down.
    public boolean isOfTheTeam() {
        return holders.stream().anyMatch(holder -> isReader(holder));
    }

    public boolean isReader(Holder holder) {
        return holder.person().id().equals(agent.id());
    }

    public Role[] roles() {
        return Role.values();
    }

    public String until(Invitation invitation) {
        return SpokenDates.date(LocalDate.ofInstant(invitation.expiresAt(), office.zone()));
    }

    public Optional<String> fault() {
        return faults.stream().map(Fault::words).findFirst();
    }
}
