package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to inviting colleagues: a letter offers a role, its button takes it.
@Component
class Invitations {
    private final InvitationStore store;
    private final Team team;
    private final TeamLetters letters;
    private final People people;
    private final Territoires territoires;
    private final Capabilities capabilities;
    private final Journal journal;
    private final InstantSource clock;

    Invitations(
            InvitationStore store,
            Team team,
            TeamLetters letters,
            People people,
            Territoires territoires,
            Capabilities capabilities,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.team = team;
        this.letters = letters;
        this.people = people;
        this.territoires = territoires;
        this.capabilities = capabilities;
        this.journal = journal;
        this.clock = clock;
    }

    List<Invitation> of(Territoire territoire) {
        return store.of(territoire.id(), clock.instant());
    }

    /// The invitation that a link opens, as long as whoever gave it may give roles there.
    Optional<Invitation> find(Capability capability) {
        return store.find(capability.subject(), clock.instant()).filter(this::isStillGiven);
    }

    private boolean isStillGiven(Invitation invitation) {
        return people.holders(territoires.territoire(invitation.territoire())).stream()
                .anyMatch(
                        holder ->
                                holder.person().id().equals(invitation.by())
                                        && holder.role() == Role.ADMINISTRATOR);
    }

    @Transactional
    Outcome invite(Territoire territoire, Email to, Role role, Agent by) {
        var there = findThere(territoire, to);
        if (there.isPresent()) {
            return new Outcome.AlreadyThere(there.get().person().name());
        }
        var now = clock.instant();
        var until = now.plus(Invitation.VALID_FOR);
        store.endOf(territoire.id(), to, now);
        var id = store.insert(territoire.id(), to, role, by.id(), now, until);
        var token =
                capabilities.issue(Purpose.INVITE, id, territoire.id(), to, Invitation.VALID_FOR);
        note(by, "invited", id, territoire, role.name());
        letters.invite(to, by.person(), territoire, role, token);
        return new Outcome.Done();
    }

    @Transactional
    Outcome takeBack(Territoire territoire, long id, Agent by) {
        var now = clock.instant();
        var isTheirs =
                store.find(id, now)
                        .filter(invitation -> invitation.territoire() == territoire.id())
                        .isPresent();
        if (!isTheirs || !store.end(id, Optional.empty(), now)) {
            return new Outcome.Ended();
        }
        capabilities.revoke(Purpose.INVITE, id);
        note(by, "took an invitation back", id, territoire, "");
        return new Outcome.Done();
    }

    /// Whoever presents the link takes the role; if the platform did not know them, now it does.
    ///
    /// @param name as colleagues will read it
    @Transactional
    Outcome accept(Capability capability, String name) {
        var invitation = find(capability);
        if (invitation.isEmpty() || isThere(invitation.get()) || !capabilities.use(capability)) {
            return new Outcome.Ended();
        }
        var offered = invitation.get();
        var territoire = territoires.territoire(offered.territoire());
        var person = people.known(offered.recipient(), name);
        store.end(offered.id(), Optional.of(person.id()), clock.instant());
        team.join(territoire, person, offered.role(), offered.by());
        people.find(offered.by())
                .ifPresent(giver -> letters.tellJoined(giver, person, territoire, offered.role()));
        return new Outcome.Done();
    }

    private Optional<People.Holder> findThere(Territoire territoire, Email mail) {
        return team.of(territoire).stream()
                .filter(holder -> holder.person().mail().value().equalsIgnoreCase(mail.value()))
                .findFirst();
    }

    /// Whoever has got a role there meanwhile does not lose it to an older letter.
    private boolean isThere(Invitation invitation) {
        var territoire = territoires.territoire(invitation.territoire());
        return findThere(territoire, invitation.recipient()).isPresent();
    }

    private void note(Agent by, String act, long id, Territoire territoire, String why) {
        journal.note(by.who(), act, new Journal.Subject("invitation", id), territoire.id(), why);
    }
}
