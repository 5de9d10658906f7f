package fr.eterritoire.projets;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.ConversationEnded;
import fr.eterritoire.relais.Correspondent;
import fr.eterritoire.relais.MessageSent;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.relais.StandInLeft;
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
/// how far they have come is said by the town hall, or by the inhabitant who posted the need. What
/// two inhabitants write to one another is theirs: no office reads it.
@Component
public class Relations {
    private final RelationStore store;
    private final RelationLetters letters;
    private final Relais relais;
    private final Publications publications;
    private final Journal journal;
    private final InstantSource clock;

    Relations(
            RelationStore store,
            RelationLetters letters,
            Relais relais,
            Publications publications,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.relais = relais;
        this.publications = publications;
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
        if (!isFollowed(conversation)) {
            return;
        }
        switch (conversation.addressee()) {
            case Correspondent.Office(var office) -> begin(conversation, office, Begun.Who.OFFICE);
            case Correspondent.Person(var _, var author) -> {
                if (conversation.writer() instanceof Correspondent.Person(var _, var writer)
                        && !writer.equals(author)) {
                    begin(conversation, conversation.territoire(), Begun.Who.AUTHOR);
                }
            }
        }
    }

    private void begin(Conversation conversation, Territoire office, Begun.Who who) {
        begin(new Begun(conversation, office, conversation.content(), who));
    }

    /// An office has written to whoever posted a project that answers a need of its own.
    @Transactional(propagation = Propagation.MANDATORY)
    void beginByOffice(Conversation conversation, Territoire office, ContentId need) {
        var who = Begun.Who.OFFICE_THAT_WROTE;
        begin(new Begun(conversation, office, Optional.of(need), who));
    }

    private void begin(Begun begun) {
        var id = store.insert(begun, clock.instant());
        var subject = new Journal.Subject("mise en relation", id);
        var by = Who.correspondent(begun.conversation().id());
        journal.note(by, "began a mise en relation", subject, begun.office().id(), "");
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
        var keeper = relais.find(sent.conversation()).flatMap(relation::sideIn);
        var isKeeper = keeper.filter(sent.from()::equals).isPresent();
        if (isKeeper && relation.state() == State.NEW) {
            store.become(relation.id(), State.ANSWERED);
        }
        store.turnsTo(relation.id(), !isKeeper, clock.instant());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConversationEnded ended) {
        store.lockOf(ended.conversation())
                .filter(relation -> store.close(relation.id()))
                .flatMap(_ -> relais.find(ended.conversation()))
                .ifPresent(letters::tellEnded);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StandInLeft left) {
        store.takeBack(left.conversation());
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
}
