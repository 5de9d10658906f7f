package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/// The door to who works for a territory: roles change and end, and never leave it to nobody. Each
/// act is one transaction with its journal row and its letter.
@Component
class Team {
    private final People people;
    private final TeamLetters letters;
    private final Journal journal;

    Team(People people, TeamLetters letters, Journal journal) {
        this.people = people;
        this.letters = letters;
        this.journal = journal;
    }

    List<People.Holder> of(Territoire territoire) {
        return people.holders(territoire);
    }

    private Optional<People.Holder> find(Territoire territoire, PersonId person) {
        return of(territoire).stream()
                .filter(holder -> holder.person().id().equals(person))
                .findFirst();
    }

    @Transactional
    Outcome change(Territoire territoire, PersonId person, Role role, Agent by) {
        var isLast = people.isLastAdministrator(person, territoire);
        var holder = find(territoire, person);
        if (holder.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (isLast && role != Role.ADMINISTRATOR) {
            return new Outcome.LastAdministrator();
        }
        if (holder.get().role() != role) {
            people.give(person, territoire, role, Optional.of(by.id()));
            note(by.who(), "changed a role", person, territoire, role.name());
            letters.tellChanged(holder.get().person(), territoire, role);
        }
        return new Outcome.Done();
    }

    /// Ends a role; whoever held it is signed out everywhere (S-7.9).
    @Transactional
    Outcome end(Territoire territoire, PersonId person, Agent by) {
        var isLast = people.isLastAdministrator(person, territoire);
        var holder = find(territoire, person);
        if (holder.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (isLast) {
            return new Outcome.LastAdministrator();
        }
        var isLeaving = by.id().equals(person);
        end(territoire, person);
        note(by.who(), isLeaving ? "left" : "ended a role", person, territoire, "");
        letters.tellEnded(holder.get().person(), territoire, isLeaving);
        return new Outcome.Done();
    }

    private void end(Territoire territoire, PersonId person) {
        people.end(person, territoire);
    }

    /// Passes the administrator's role to a colleague in one act, and leaves.
    @Transactional
    Outcome handOver(Territoire territoire, PersonId successor, Agent by) {
        people.isLastAdministrator(by.id(), territoire);
        var next = find(territoire, successor).map(People.Holder::person);
        if (next.isEmpty() || successor.equals(by.id())) {
            return new Outcome.NotThere();
        }
        people.give(successor, territoire, Role.ADMINISTRATOR, Optional.of(by.id()));
        end(territoire, by.id());
        note(by.who(), "handed over", successor, territoire, "");
        letters.tellHandedOver(next.get(), by.person(), territoire);
        return new Outcome.Done();
    }

    /// A colleague has taken the role they were offered.
    void join(Territoire territoire, Person person, Role role, PersonId givenBy) {
        people.give(person.id(), territoire, role, Optional.of(givenBy));
        note(Who.person(person.id().value()), "joined", person.id(), territoire, role.name());
    }

    private void note(Who who, String act, PersonId person, Territoire territoire, String why) {
        journal.note(who, act, new Journal.Subject("person", person.value()), territoire.id(), why);
    }
}
