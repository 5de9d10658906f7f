package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.NamedDeciders;
import fr.eterritoire.accounts.People;
import fr.eterritoire.droits.LegalFacts;
import fr.eterritoire.redaction.Glances;
import fr.eterritoire.signalement.Reports;
import fr.eterritoire.submission.WaitingList;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;

/// Gathers what the home of an office shows.
@Component
class HomePages {
    private final WaitingList waiting;
    private final Reports reports;
    private final RelationsWaiting relations;
    private final Glances glances;
    private final People people;
    private final NamedDeciders named;
    private final LegalFacts facts;
    private final InstantSource clock;

    HomePages(
            WaitingList waiting,
            Reports reports,
            RelationsWaiting relations,
            Glances glances,
            People people,
            NamedDeciders named,
            LegalFacts facts,
            InstantSource clock) {
        this.waiting = waiting;
        this.reports = reports;
        this.relations = relations;
        this.glances = glances;
        this.people = people;
        this.named = named;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HomePage page(Agent agent, Territoire office) {
        var ids = Set.of(office.id());
        var lines =
                waiting.of(ids).stream()
                        .map(pending -> QueueLine.of(pending, clock.instant()))
                        .sorted(
                                Comparator.comparing(QueueLine::deadline)
                                        .thenComparing(QueueLine::order))
                        .toList();
        return new HomePage(
                agent,
                office,
                lines,
                reports.waitingFor(ids).size(),
                relations.countOf(office),
                glances.of(agent, office),
                people.holders(office),
                named.of(office).size(),
                facts.missing(office));
    }
}
