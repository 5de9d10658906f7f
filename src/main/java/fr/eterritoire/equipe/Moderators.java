package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.territoire.Departement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/// The door to the operator's moderators, who decide in a département for the communes that nobody
/// has opened.
@Component
class Moderators {
    private final People people;
    private final TeamLetters letters;
    private final Journal journal;

    Moderators(People people, TeamLetters letters, Journal journal) {
        this.people = people;
        this.letters = letters;
        this.journal = journal;
    }

    @Transactional
    void give(Departement departement, Email mail, String name, Agent by) {
        var person = people.known(mail, name);
        people.give(person.id(), departement, Role.MODERATOR, Optional.of(by.id()));
        note(by, "made moderator", person.id(), departement);
        letters.tellModerator(person, departement);
    }

    /// @return false when they moderate nothing there
    @Transactional
    boolean end(Departement departement, PersonId person, Agent by) {
        var holder =
                people.holders(departement).stream()
                        .filter(one -> one.person().id().equals(person))
                        .findFirst();
        holder.ifPresent(
                one -> {
                    people.end(person, departement);
                    note(by, "ended a moderator", person, departement);
                    letters.tellModeratorNoMore(one.person(), departement);
                });
        return holder.isPresent();
    }

    private void note(Agent by, String act, PersonId person, Departement departement) {
        journal.note(
                by.who(), act, new Journal.Subject("person", person.value()), departement.id(), "");
    }
}
