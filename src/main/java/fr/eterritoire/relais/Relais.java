package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to what people write to one another. Each act is one transaction: the message, its
/// letter, the journal row, which holds the number of the conversation and no word of it.
@Component
public class Relais {
    static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final ConversationStore store;
    private final MessageStore messages;
    private final RelaisLetters letters;
    private final Reaching reaching;
    private final Publications publications;
    private final Capabilities capabilities;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Relais(
            ConversationStore store,
            MessageStore messages,
            RelaisLetters letters,
            Reaching reaching,
            Publications publications,
            Capabilities capabilities,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.messages = messages;
        this.letters = letters;
        this.reaching = reaching;
        this.publications = publications;
        this.capabilities = capabilities;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// What came of a confirmation.
    sealed interface Confirmed {
        /// @param token the secret of the writer's own link
        record Sent(String token) implements Confirmed {}

        /// It had left before.
        record Already() implements Confirmed {}

        /// They take no messages: from anybody, from this writer, or it is online no more.
        record NotTaken() implements Confirmed {}
    }

    /// Somebody writes: a letter asks to confirm, and nothing else happens before.
    ///
    /// @param doubleSendKey the same for each sending of one form
    @Transactional
    void begin(About about, String name, Email writer, String words, String doubleSendKey) {
        var person = new Correspondent.Person(name, Optional.of(writer));
        store.insert(doubleSendKey, about, person, clock.instant())
                .ifPresent(
                        conversation -> {
                            messages.add(conversation.id(), said(words, Optional.empty()));
                            letters.askToConfirm(conversation, writer);
                        });
    }

    private Message said(String words, Optional<Territoire> office) {
        return new Message(Side.WRITER, words, clock.instant(), office);
    }

    boolean isKnown(String doubleSendKey) {
        return store.isKnown(doubleSendKey);
    }

    /// Its writer has confirmed it: it leaves.
    @Transactional
    Confirmed confirm(Capability link) {
        var conversation = store.lock(link.subject());
        if (conversation.isEmpty()
                || !(conversation.get().standing() instanceof Standing.Unconfirmed)) {
            return new Confirmed.Already();
        }
        if (!takes(conversation.get(), link.recipient())) {
            return new Confirmed.NotTaken();
        }
        return capabilities.use(link) ? sent(conversation.get()) : new Confirmed.Already();
    }

    private boolean takes(Conversation conversation, Email writer) {
        var isThere =
                conversation
                        .content()
                        .map(id -> publications.findLive(id).filter(reaching::isReachable))
                        .map(Optional::isPresent)
                        .orElse(true);
        return isThere && !store.isBlocked(writer, conversation.addressee());
    }

    private Confirmed sent(Conversation conversation) {
        store.confirm(conversation.id(), clock.instant());
        var message = messages.of(conversation.id()).getFirst();
        note(Who.correspondent(conversation.id()), "sent a message", conversation);
        letters.pass(new Passing(conversation, message));
        events.publishEvent(new MessageSent(conversation.id(), Side.WRITER, true));
        return new Confirmed.Sent(letters.link(conversation, Side.WRITER));
    }

    /// An office writes first: whoever does so is signed in, there is nothing to confirm.
    ///
    /// @return the number of the conversation; the same when the form was sent twice
    @Transactional
    public Optional<Long> write(
            About about, Territoire office, String words, Who who, String doubleSendKey) {
        var begun =
                store.insert(
                        doubleSendKey, about, new Correspondent.Office(office), clock.instant());
        begun.ifPresent(
                conversation -> {
                    store.confirm(conversation.id(), clock.instant());
                    var message = said(words, Optional.of(office));
                    messages.add(conversation.id(), message);
                    note(who, "sent a message", conversation);
                    letters.pass(new Passing(conversation, message));
                    events.publishEvent(new MessageSent(conversation.id(), Side.WRITER, true));
                });
        return begun.map(Conversation::id);
    }

    /// @return false when it has ended; the same words twice in a row are one answer
    @Transactional
    boolean say(Speaker by, String words) {
        var open = open(by);
        open.filter(conversation -> !isLastSaid(conversation, by.side(), words))
                .ifPresent(
                        conversation -> {
                            var message =
                                    new Message(by.side(), words, clock.instant(), by.office());
                            messages.add(conversation.id(), message);
                            note(by.who(), "answered a message", conversation);
                            letters.pass(new Passing(conversation, message));
                            events.publishEvent(
                                    new MessageSent(conversation.id(), by.side(), false));
                        });
        return open.isPresent();
    }

    private boolean isLastSaid(Conversation conversation, Side side, String words) {
        var last = messages.of(conversation.id()).getLast();
        return last.from() == side && last.words().equals(words);
    }

    /// Neither writes any more. Whoever was written to will not hear of this writer again.
    @Transactional
    public boolean end(Speaker by) {
        var open = open(by);
        open.ifPresent(
                conversation -> {
                    store.end(conversation.id(), Optional.of(by.side()), clock.instant());
                    note(by.who(), "ended a conversation", conversation);
                    events.publishEvent(new ConversationEnded(conversation.id()));
                });
        return open.isPresent();
    }

    /// One side says that the other does what is not allowed: from then on, and not before, the
    /// operator may read it.
    @Transactional
    boolean report(Speaker by, String why) {
        var found = store.lock(by.conversation().id()).filter(one -> one.reported().isEmpty());
        found.ifPresent(
                conversation -> {
                    store.report(conversation.id(), by.side(), why);
                    note(by.who(), "reported a conversation", conversation);
                    letters.tellOperator(conversation, why);
                });
        return found.isPresent();
    }

    /// The operator ends what was reported.
    @Transactional
    void endReported(Conversation conversation, Who operator) {
        store.end(conversation.id(), Optional.empty(), clock.instant());
        note(operator, "ended a conversation", conversation);
        events.publishEvent(new ConversationEnded(conversation.id()));
    }

    /// Another office may answer too, and is told what was written last.
    @Transactional
    public void standIn(Conversation conversation, Territoire office) {
        store.standIn(conversation.id(), office);
        note(Who.MACHINE, "gave a conversation to a stand-in", conversation);
        var first = words("relais.letter-stand-in", conversation.addressee().name());
        letters.passToOffice(last(conversation).saying(first), office);
    }

    /// What was written last is sent once more to the side that has not answered it.
    @Transactional
    public void remind(Conversation conversation) {
        letters.pass(last(conversation).saying(words("relais.letter-waits")));
    }

    private Passing last(Conversation conversation) {
        return new Passing(conversation, messages.of(conversation.id()).getLast());
    }

    private Optional<Conversation> open(Speaker by) {
        return store.lock(by.conversation().id()).filter(Conversation::isOpen);
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

    String reportedWhy(Conversation conversation) {
        return store.reportedWhy(conversation.id());
    }

    private void note(Who by, String act, Conversation conversation) {
        var subject = new Journal.Subject("conversation", conversation.id());
        journal.note(by, act, subject, conversation.territoire().id(), "");
    }
}
