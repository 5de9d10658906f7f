package fr.eterritoire.relais;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The door to first messages. Somebody’s leaves once they have confirmed it by mail, an office’s
/// at once. Each act is one transaction: the message, its letter, the journal row.
@Component
public class Delivery {
    static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final ConversationStore store;
    private final PairStore pairs;
    private final MessageStore messages;
    private final RelaisLetters letters;
    private final Reaching reaching;
    private final Publications publications;
    private final Capabilities capabilities;
    private final RelaisJournal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Delivery(
            ConversationStore store,
            PairStore pairs,
            MessageStore messages,
            RelaisLetters letters,
            Reaching reaching,
            Publications publications,
            Capabilities capabilities,
            RelaisJournal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.pairs = pairs;
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
        if (!isTaken(conversation.get())) {
            return new Confirmed.NotTaken();
        }
        return capabilities.use(link) ? sent(conversation.get()) : new Confirmed.Already();
    }

    /// Whether whoever it is for takes it.
    boolean isTaken(Conversation conversation) {
        var isThere =
                conversation
                        .content()
                        .map(id -> publications.findLive(id).filter(reaching::isReachable))
                        .map(Optional::isPresent)
                        .orElse(true);
        return isThere && !pairs.isBlocked(conversation.writer(), conversation.addressee());
    }

    private Confirmed sent(Conversation conversation) {
        store.confirm(conversation.id(), clock.instant());
        leaves(
                conversation,
                messages.of(conversation.id()).getFirst(),
                Who.correspondent(conversation.id()));
        return new Confirmed.Sent(letters.link(conversation, Side.WRITER));
    }

    private void leaves(Conversation conversation, Message message, Who by) {
        journal.note(by, "sent a message", conversation);
        letters.pass(new Passing(conversation, message));
        events.publishEvent(new MessageSent(conversation.id(), Side.WRITER, true));
    }

    /// Whether whoever it is about has had enough of this office.
    public boolean isClosedTo(Territoire office, About about) {
        return pairs.isBlocked(new Correspondent.Office(office), about.addressee());
    }

    /// What this office wrote last to whoever it is about.
    public Optional<Conversation> findLast(Territoire office, About about) {
        return about.content().flatMap(content -> store.findLast(office, content));
    }

    /// An office writes first: whoever does so is signed in, there is nothing to confirm.
    ///
    /// @return empty when the form was sent twice
    @Transactional
    public Optional<Conversation> write(
            About about, Territoire office, String words, Who who, String doubleSendKey) {
        var writer = new Correspondent.Office(office);
        var begun = store.insert(doubleSendKey, about, writer, clock.instant());
        begun.ifPresent(
                conversation -> {
                    store.confirm(conversation.id(), clock.instant());
                    var message = said(words, Optional.of(office));
                    messages.add(conversation.id(), message);
                    leaves(conversation, message, who);
                });
        return begun;
    }
}
