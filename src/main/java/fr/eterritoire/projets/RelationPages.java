package fr.eterritoire.projets;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.projets.RelationsPage.Refused;
import fr.eterritoire.publication.Live;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/// Gathers what an office sees of its mises en relation.
@Component
public class RelationPages {
    private final Relations relations;
    private final Matches matches;
    private final Offering offering;
    private final ConcludedCount concluded;
    private final Relais relais;

    RelationPages(
            Relations relations,
            Matches matches,
            Offering offering,
            ConcludedCount concluded,
            Relais relais) {
        this.relations = relations;
        this.matches = matches;
        this.offering = offering;
        this.concluded = concluded;
        this.relais = relais;
    }

    @Transactional(readOnly = true)
    public RelationsPage all(
            Agent agent, Territoire office, String follows, Optional<Refused> refused) {
        return new RelationsPage(
                agent,
                office,
                relations.of(office).stream().map(one -> line(one, office)).toList(),
                matches.needsOf(office).stream().map(live -> need(live, office)).toList(),
                concluded.in(office),
                follows,
                refused);
    }

    private RelationsPage.Need need(Live live, Territoire office) {
        return new RelationsPage.Need(
                live, matches.of(live).stream().map(match -> answer(match, office)).toList());
    }

    private RelationsPage.Answer answer(Match match, Territoire office) {
        var contact = offering.contact(office, match.project());
        return new RelationsPage.Answer(
                match,
                contact.standing() == Offering.Standing.MAY_WRITE,
                contact.conversation().map(one -> desk(one, office)));
    }

    private static String desk(Conversation conversation, Territoire office) {
        return Offices.address(office, "/messages/" + conversation.id());
    }

    @Transactional(readOnly = true)
    public RelationPage one(Agent agent, Territoire office, Relation relation) {
        var conversation = conversation(relation);
        return new RelationPage(
                agent,
                office,
                line(relation, office),
                conversation.map(relais::messagesOf).orElseGet(List::of),
                conversation);
    }

    private Optional<Conversation> conversation(Relation relation) {
        return relation.conversation().flatMap(relais::find);
    }

    /// As the queue shows it.
    public RelationLine line(Relation relation, Territoire office) {
        var other =
                conversation(relation)
                        .flatMap(
                                one ->
                                        one.sideOf(relation.office())
                                                .map(own -> one.at(own.other()).name()));
        return new RelationLine(relation, office, other);
    }
}
