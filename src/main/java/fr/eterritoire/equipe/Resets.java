package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.SignedIn;
import fr.eterritoire.connexion.Factors;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/// The door to helping a colleague who has lost all their second factors. Never oneself, and nobody
/// who stands above the helper: an account is one, so whoever also works for the intercommunality,
/// a département or the platform is helped by somebody who does too, or by the operator.
@Component
class Resets {
    private final People people;
    private final Factors factors;
    private final Territoires territoires;

    Resets(People people, Factors factors, Territoires territoires) {
        this.people = people;
        this.factors = factors;
        this.territoires = territoires;
    }

    /// Somebody else who holds a role there.
    Optional<People.Holder> colleague(Territoire office, PersonId person, Agent by) {
        return people.holders(office).stream()
                .filter(holder -> holder.person().id().equals(person))
                .filter(_ -> !by.id().equals(person))
                .findFirst();
    }

    @Transactional
    Outcome reset(Territoire office, PersonId person, LossReason why, Agent by) {
        var colleague = colleague(office, person, by);
        if (colleague.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (standsAbove(person, by)) {
            return new Outcome.AboveThem(colleague.get().person().name());
        }
        factors.reset(person, by.who(), office.id(), why.name());
        return new Outcome.Done();
    }

    /// Whether they hold a role of a larger territory that the other does not hold at least.
    private boolean standsAbove(PersonId person, Agent by) {
        var theirs = people.agent(new SignedIn(person.value(), false)).orElseThrow().roles();
        return theirs.entrySet().stream()
                .filter(held -> !(territoires.territoire(held.getKey()) instanceof Commune))
                .anyMatch(held -> !by.may(held.getValue(), territoires.territoire(held.getKey())));
    }
}
