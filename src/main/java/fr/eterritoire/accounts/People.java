package fr.eterritoire.accounts;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door to people and to the roles they hold.
@Component
public class People {
    private final PeopleStore store;
    private final InstantSource clock;
    private final Territoires territoires;
    private final OperatorSettings operator;
    private final ApplicationEventPublisher events;

    People(
            PeopleStore store,
            Territoires territoires,
            OperatorSettings operator,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.territoires = territoires;
        this.operator = operator;
        this.clock = clock;
        this.events = events;
    }

    /// Whether nobody was ever made known.
    public boolean areNone() {
        return store.areNone();
    }

    public Optional<Person> find(PersonId id) {
        return store.find(id);
    }

    /// Whoever signs in with this address, whatever its capitals.
    public Optional<Person> find(Email mail) {
        return store.find(mail);
    }

    /// The person of this address, made known when there is none.
    @Transactional
    public Person known(Email mail, String name) {
        return store.find(mail).orElseGet(() -> store.insert(mail, name.strip(), clock.instant()));
    }

    /// A person who is signed in, with all they may do; empty once they were erased.
    public Optional<Agent> agent(SignedIn signedIn) {
        return store.find(signedIn.id()).map(person -> agent(person, signedIn.secondFactor()));
    }

    private Agent agent(Person person, boolean secondFactor) {
        var roles = store.roles(person.id());
        return new Agent(
                person,
                secondFactor,
                roles,
                store.delegatedTo(person.id()),
                store.opened(),
                roles.get(territoires.france().id()) == Role.ADMINISTRATOR,
                operator);
    }

    /// Gives a role for a territory, instead of the one held there.
    ///
    /// @param by who gives it; empty for the operator on the command line
    @Transactional
    public void give(PersonId to, Territoire territoire, Role role, Optional<PersonId> by) {
        var now = clock.instant();
        store.end(to, territoire.id(), now);
        store.give(to, territoire.id(), role, by, now);
    }

    /// Ends the role held for a territory, and with it every session of its holder (S-7.9).
    @Transactional
    public void end(PersonId of, Territoire territoire) {
        store.end(of, territoire.id(), clock.instant());
        events.publishEvent(new RoleEnded(of));
    }

    /// Who holds a role for a territory now, by name.
    public List<Holder> holders(Territoire territoire) {
        return store.holders(territoire.id());
    }

    /// Whether nobody else could give roles there if this person could not. Until the transaction
    /// ends nobody else changes who holds roles there, so that two who leave at once do not leave
    /// the territory to nobody.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isLastAdministrator(PersonId person, Territoire territoire) {
        store.lockHolders(territoire.id());
        var administrators =
                store.holders(territoire.id()).stream()
                        .filter(holder -> holder.role() == Role.ADMINISTRATOR)
                        .map(holder -> holder.person().id())
                        .toList();
        return administrators.equals(List.of(person));
    }

    /// From now on the territory's town hall, or the intercommunality itself, runs its pages.
    @Transactional
    public void open(Territoire territoire) {
        if (store.open(territoire.id(), clock.instant())) {
            events.publishEvent(new MembershipChanged(territoire));
        }
    }

    /// Ids of the territories whose town halls, or intercommunalities themselves, run their pages.
    public Set<Integer> opened() {
        return store.opened();
    }

    public boolean isOpen(Territoire territoire) {
        return store.isOpen(territoire.id());
    }

    /// A person and the role they hold somewhere.
    public record Holder(Person person, Role role) {}
}
