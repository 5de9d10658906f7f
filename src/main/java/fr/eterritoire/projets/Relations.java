package fr.eterritoire.projets;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Generations;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.ConversationEnded;
import fr.eterritoire.relais.Correspondent;
import fr.eterritoire.relais.MessageSent;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.relais.Side;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The door to mises en relation. They begin and go on with the messages, in their transactions;
/// how far they have come is said by the town hall. Only those with a town hall are followed: what
/// two inhabitants write to one another is theirs.
@Component
public class Relations {
    private final RelationStore store;
    private final Relais relais;
    private final Publications publications;
    private final Ending ending;
    private final Generations generations;
    private final Journal journal;
    private final InstantSource clock;

    Relations(
            RelationStore store,
            Relais relais,
            Publications publications,
            Ending ending,
            Generations generations,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.relais = relais;
        this.publications = publications;
        this.ending = ending;
        this.generations = generations;
        this.journal = journal;
        this.clock = clock;
    }

    /// A message has left: a mise en relation begins with it, or it is the other's turn.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessageSent sent) {
        if (sent.first()) {
            relais.find(sent.conversation()).ifPresent(this::begin);
        } else {
            store.lockOf(sent.conversation())
                    .filter(relation -> !relation.state().isOver())
                    .ifPresent(relation -> wrote(relation, sent));
        }
    }

    private void begin(Conversation conversation) {
        if (conversation.addressee() instanceof Correspondent.Office(var office)
                && isFollowed(conversation)) {
            begin(conversation, office, conversation.content(), false);
        }
    }

    /// An office has written to whoever posted a project that answers a need of its own.
    @Transactional(propagation = Propagation.MANDATORY)
    void beginByOffice(Conversation conversation, Territoire office, ContentId need) {
        begin(conversation, office, Optional.of(need), true);
    }

    private void begin(
            Conversation conversation,
            Territoire office,
            Optional<ContentId> need,
            boolean byOffice) {
        var now = clock.instant();
        var topic = conversation.topic();
        var id = store.insert(conversation.id(), office, need, topic, byOffice, now);
        note(Who.correspondent(conversation.id()), "began a mise en relation", id, office, "");
    }

    /// What is about living there, and about what a town hall needs; not a question on its fête.
    private boolean isFollowed(Conversation conversation) {
        return conversation.content().isEmpty()
                || conversation
                        .content()
                        .flatMap(publications::findLive)
                        .map(Live::content)
                        .filter(Annonce.class::isInstance)
                        .map(Annonce.class::cast)
                        .filter(Needs::isNeed)
                        .isPresent();
    }

    private void wrote(Relation relation, MessageSent sent) {
        var office = isOffice(relation, sent.from());
        if (office && relation.state() == State.NEW) {
            store.become(relation.id(), State.ANSWERED);
        }
        store.turnsTo(relation.id(), !office, clock.instant());
    }

    private boolean isOffice(Relation relation, Side from) {
        return relation.conversation()
                .flatMap(relais::find)
                .map(conversation -> conversation.at(from))
                .filter(Correspondent.Office.class::isInstance)
                .isPresent();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConversationEnded ended) {
        store.lockOf(ended.conversation())
                .filter(relation -> !relation.state().isOver())
                .ifPresent(relation -> store.become(relation.id(), State.CLOSED));
    }

    /// The town hall says how far it has come. Once concluded, its need is fulfilled and leaves the
    /// lists.
    ///
    /// @return false when it cannot become that
    @Transactional
    public boolean say(Territoire office, long id, State next, Agent agent) {
        var relation =
                store.lock(id)
                        .filter(found -> found.isOf(office))
                        .filter(found -> found.state().mayBecome(next));
        relation.ifPresent(found -> became(found, office, next, agent));
        return relation.isPresent();
    }

    private void became(Relation relation, Territoire office, State next, Agent agent) {
        store.become(relation.id(), next);
        note(agent.who(), "moved a mise en relation", relation.id(), office, next.name());
        if (next == State.CONCLUDED) {
            relation.need()
                    .flatMap(publications::findLive)
                    .filter(live -> live.owner().equals(relation.office()))
                    // who stands in says how it ended, not that the annonce does
                    .filter(_ -> office.equals(relation.office()))
                    .ifPresent(live -> ending.fulfil(live.id(), agent.who()));
            generations.change(List.of(relation.office()));
        }
    }

    Optional<Relation> find(Territoire office, long id) {
        return store.find(id).filter(relation -> relation.isOf(office));
    }

    List<Relation> of(Territoire office) {
        return store.of(office);
    }

    /// What waits for an answer of these offices, by their ids, longest first.
    public List<Relation> waitingFor(Collection<Integer> offices) {
        return store.waitingFor(offices);
    }

    private void note(Who by, String act, long relation, Territoire office, String why) {
        var subject = new Journal.Subject("mise en relation", relation);
        journal.note(by, act, subject, office.id(), why);
    }
}
