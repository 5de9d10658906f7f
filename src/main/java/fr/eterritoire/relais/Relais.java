package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to what people write to one another, once the first message has left. Each act is one
/// transaction: the message, its letter, the journal row. Whoever holds a conversation and what
/// hangs on it takes the conversation first.
@Component
public class Relais {
    private final ConversationStore store;
    private final PairStore pairs;
    private final MessageStore messages;
    private final ConversationReportStore reports;
    private final RelaisLetters letters;
    private final RelaisJournal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Relais(
            ConversationStore store,
            PairStore pairs,
            MessageStore messages,
            ConversationReportStore reports,
            RelaisLetters letters,
            RelaisJournal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.pairs = pairs;
        this.messages = messages;
        this.reports = reports;
        this.letters = letters;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// @return false when it has ended; the same words twice in a row are one answer
    @Transactional
    public boolean say(Speaker by, String words) {
        var open = open(by);
        open.filter(conversation -> !isLastSaid(conversation, by.side(), words))
                .ifPresent(conversation -> said(conversation, by, words));
        return open.isPresent();
    }

    private void said(Conversation conversation, Speaker by, String words) {
        var message = new Message(by.side(), words, clock.instant(), by.office());
        messages.add(conversation.id(), message);
        journal.note(by, "answered a message");
        letters.pass(new Passing(conversation, message));
        events.publishEvent(new MessageSent(conversation.id(), by.side(), false));
    }

    private boolean isLastSaid(Conversation conversation, Side side, String words) {
        var last = messages.of(conversation.id()).getLast();
        return last.from() == side && last.words().equals(words);
    }

    /// Neither writes any more. Whoever was written to will not hear of this writer again, neither
    /// here nor in any other conversation.
    @Transactional
    public void end(Speaker by) {
        var conversation = by.conversation();
        if (by.side() == Side.ADDRESSEE) {
            pairs.lockOpen(conversation.addressee(), conversation.writer())
                    .forEach(place -> end(place.conversation(), place.side(), by));
        }
        // one of two may have been erased, and is found nowhere else
        end(conversation.id(), by.side(), by);
    }

    private void end(long id, Side side, Speaker by) {
        lockOpen(id)
                .ifPresent(
                        conversation -> {
                            store.end(id, Optional.of(side), clock.instant());
                            journal.note(by.in(conversation), "ended a conversation");
                            events.publishEvent(new ConversationEnded(id));
                        });
    }

    /// A stand-in hears no more of it; the town hall still does.
    @Transactional
    public void leave(Speaker by) {
        store.lock(by.conversation().id())
                .filter(_ -> by.standsIn())
                .ifPresent(
                        conversation -> {
                            store.standIn(conversation.id(), Optional.empty());
                            journal.note(by, "left a conversation to the town hall");
                            events.publishEvent(new StandInLeft(conversation.id()));
                        });
    }

    /// One side says that the other does what is not allowed: from then on, and not before, the
    /// operator may read it.
    @Transactional
    boolean report(Speaker by, String why) {
        var found = store.lock(by.conversation().id()).filter(_ -> mayReport(by));
        found.ifPresent(
                conversation -> {
                    reports.add(conversation.id(), new Report(by.side(), why, clock.instant()));
                    journal.note(by, "reported a conversation");
                    letters.tellOperator(conversation, why);
                });
        return found.isPresent();
    }

    /// Whether they have received anything that they have not reported, also when it has ended.
    boolean mayReport(Speaker by) {
        var id = by.conversation().id();
        var reported =
                reports.of(id).stream()
                        .filter(report -> report.by() == by.side())
                        .map(Report::at)
                        .reduce((_, later) -> later);
        return messages.of(id).stream()
                .filter(message -> message.from() != by.side())
                .anyMatch(message -> reported.filter(at -> !message.at().isAfter(at)).isEmpty());
    }

    /// Oldest first.
    List<Report> reportsOf(Conversation conversation) {
        return reports.of(conversation.id());
    }

    /// The operator ends what was reported.
    @Transactional
    void endReported(Conversation conversation, Who operator) {
        lockOpen(conversation.id())
                .ifPresent(
                        open -> {
                            store.end(open.id(), Optional.empty(), clock.instant());
                            journal.note(operator, "ended a conversation", open);
                            events.publishEvent(new ConversationEnded(open.id()));
                        });
    }

    /// Another office may answer too, and is told what was written last.
    @Transactional
    public void standIn(Conversation conversation, Territoire office) {
        store.standIn(conversation.id(), Optional.of(office));
        journal.note(Who.MACHINE, "gave a conversation to a stand-in", conversation);
        var first = words("relais.letter-stand-in", conversation.addressee().name());
        letters.passToOffice(last(conversation).saying(first), office);
    }

    /// What was written last is sent once more to the side that has not answered it.
    @Transactional
    public void remind(Conversation conversation) {
        letters.pass(last(conversation).saying(words("relais.letter-waits")));
    }

    /// One side is told by letter what has come of it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Conversation conversation, Side to, String subject, String... said) {
        letters.tell(conversation, to, subject, said);
    }

    private Passing last(Conversation conversation) {
        return new Passing(conversation, messages.of(conversation.id()).getLast());
    }

    private Optional<Conversation> open(Speaker by) {
        return lockOpen(by.conversation().id());
    }

    private Optional<Conversation> lockOpen(long id) {
        return store.lock(id).filter(Conversation::isOpen);
    }

    /// Nobody else writes in it or ends it until this transaction is over.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Conversation> lock(long id) {
        return store.lock(id);
    }

    public Optional<Conversation> find(long id) {
        return store.find(id);
    }

    /// What was written, oldest first.
    public List<Message> messagesOf(Conversation conversation) {
        return messages.of(conversation.id());
    }

    List<Conversation> of(Territoire office, int limit) {
        return store.of(office, limit);
    }
}
