package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.projets.RelationLine;
import fr.eterritoire.projets.RelationPages;
import fr.eterritoire.projets.Relations;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/// The mises en relation that wait for an answer of the offices an agent works for.
@Component
class RelationsWaiting {
    private final Served served;
    private final Relations relations;
    private final RelationPages pages;

    RelationsWaiting(Served served, Relations relations, RelationPages pages) {
        this.served = served;
        this.relations = relations;
        this.pages = pages;
    }

    /// @param looked id of the office looked at alone; 0 for all
    List<RelationLine> of(Agent agent, int looked) {
        return served.officesOf(agent).stream()
                .filter(office -> looked == 0 || office.id() == looked)
                .flatMap(
                        office ->
                                relations.waitingFor(List.of(office.id())).stream()
                                        .map(relation -> pages.line(relation, office)))
                .toList();
    }

    /// How many wait for one office.
    int countOf(Territoire office) {
        return relations.waitingFor(List.of(office.id())).size();
    }

    String markOf(Collection<Integer> offices) {
        return relations.waitingFor(offices).stream()
                .map(relation -> relation.id() + "." + relation.since().toEpochMilli())
                .toList()
                .toString();
    }
}
