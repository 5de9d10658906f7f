package fr.eterritoire.accounts;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A person who is signed in, and what they may do where, as it stands at this request.
///
/// @param roles their own, by id of territory. One held for a département serves its communes that
///   nobody has opened: the operator's moderators hold such
/// @param delegated the communes, by id, that have handed moderation to an intercommunality they
///   serve, and the most they may do there
/// @param opened ids of the territories that their town halls have opened
/// @param operates whether they run the platform
/// @param operator whom they call when something does not go as it should
public record Agent(
        Person person,
        boolean secondFactor,
        Map<Integer, Role> roles,
        Map<Integer, Role> delegated,
        Set<Integer> opened,
        boolean operates,
        OperatorSettings operator) {

    public PersonId id() {
        return person.id();
    }

    /// How the journal names them.
    public Who who() {
        return Who.person(person.id().value());
    }

    /// For how many territories they work.
    public int offices() {
        return roles.size() + delegated.size();
    }

    /// Whether they work for anybody beside the platform.
    public boolean hasOffice() {
        return offices() > (operates ? 1 : 0);
    }

    /// Whether the pages of a territory that they work for are not its town hall's own yet: until
    /// what the law wants is filled in, it publishes nothing there (S-2.13).
    public boolean waitsToOpen(Territoire territoire) {
        return roles.containsKey(territoire.id()) && !opened.contains(territoire.id());
    }

    /// What they may do for a territory; empty when they do not serve it.
    public Optional<Role> roleIn(Territoire territoire) {
        var own = Optional.ofNullable(roles.get(territoire.id()));
        var handed = Optional.ofNullable(delegated.get(territoire.id()));
        return greater(greater(own, handed), standingIn(territoire));
    }

    public boolean may(Role needed, Territoire territoire) {
        return roleIn(territoire).filter(role -> role.includes(needed)).isPresent();
    }

    private Optional<Role> standingIn(Territoire territoire) {
        return territoire instanceof Commune commune && !opened.contains(commune.id())
                ? Optional.ofNullable(roles.get(commune.departement().id()))
                        .map(role -> role.atMost(Role.MODERATOR))
                : Optional.empty();
    }

    private static Optional<Role> greater(Optional<Role> one, Optional<Role> other) {
        return one.isEmpty() || other.isPresent() && other.get().includes(one.get()) ? other : one;
    }
}
