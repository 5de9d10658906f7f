package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.droits.FactsChanged;
import fr.eterritoire.droits.LegalFacts;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/// The last step of an opening: pages become the town hall's own once somebody there runs them and
/// nothing that the law wants is missing (S-2.13). Until then the operator publishes them.
@Component
class GoingLive {
    private final People people;
    private final LegalFacts facts;
    private final ClaimStore claims;
    private final ClaimLetters letters;
    private final Journal journal;

    GoingLive(
            People people,
            LegalFacts facts,
            ClaimStore claims,
            ClaimLetters letters,
            Journal journal) {
        this.people = people;
        this.facts = facts;
        this.claims = claims;
        this.letters = letters;
        this.journal = journal;
    }

    /// What the law wants and nobody has filled in, in words.
    List<String> missing(Territoire territoire) {
        return facts.missing(territoire);
    }

    boolean isLive(Territoire territoire) {
        return people.isOpen(territoire);
    }

    boolean hasAdministrator(Territoire territoire) {
        return people.holders(territoire).stream()
                .anyMatch(holder -> holder.role() == Role.ADMINISTRATOR);
    }

    /// Goes live if nothing stands against it.
    ///
    /// @return whether it is live now
    @Transactional(propagation = Propagation.MANDATORY)
    boolean tries(Territoire territoire, Who who) {
        if (isLive(territoire)) {
            return true;
        }
        if (!hasAdministrator(territoire) || !missing(territoire).isEmpty()) {
            return false;
        }
        people.open(territoire);
        var subject = new Journal.Subject("territoire", territoire.id());
        journal.note(who, "went live", subject, territoire.id(), "");
        return true;
    }

    /// Whoever opened it learns that it is live.
    @EventListener
    void on(FactsChanged changed) {
        var territoire = changed.territoire();
        if (!isLive(territoire) && tries(territoire, changed.by().who())) {
            claims.openedOf(territoire.id()).ifPresent(letters::tellOpened);
        }
    }
}
