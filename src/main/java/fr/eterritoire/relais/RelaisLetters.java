package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.courrier.PlainLetter;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// The letters that carry messages. None has an address to answer to: who answers does so behind
/// their own link, or in the office.
@Component
class RelaisLetters {
    private final Courrier courrier;
    private final Capabilities capabilities;
    private final Deciders deciders;
    private final Territoires territoires;
    private final Addresses addresses;
    private final RelaisRetentionSettings kept;
    private final InstantSource clock;

    RelaisLetters(
            Courrier courrier,
            Capabilities capabilities,
            Deciders deciders,
            Territoires territoires,
            Addresses addresses,
            RelaisRetentionSettings kept,
            InstantSource clock) {
        this.courrier = courrier;
        this.capabilities = capabilities;
        this.deciders = deciders;
        this.territoires = territoires;
        this.addresses = addresses;
        this.kept = kept;
        this.clock = clock;
    }

    void askToConfirm(Conversation conversation, Email writer) {
        var token =
                capabilities.issue(
                        Purpose.MESSAGE,
                        conversation.id(),
                        conversation.territoire().id(),
                        writer,
                        Relais.TO_CONFIRM);
        var page =
                PlainLetter.saying(
                                words(
                                        "relais.letter-confirm-what",
                                        conversation.addressee().name(),
                                        conversation.topic()))
                        .leadingTo(
                                words("relais.letter-confirm-open"),
                                addresses.absolute("/message/" + token),
                                words("relais.letter-confirm-hours"));
        courrier.send(new Letter(writer, words("relais.letter-confirm"), "said", page));
    }

    /// Passes a message on to one side.
    void pass(Conversation conversation, Side to, String words) {
        pass(conversation, to, words, "");
    }

    /// The same once more, to whoever has not answered.
    void remind(Conversation conversation, Side to, String words) {
        pass(conversation, to, words, words("relais.letter-waits"));
    }

    private void pass(Conversation conversation, Side to, String words, String first) {
        switch (conversation.at(to)) {
            case Correspondent.Person(var _, var mail) ->
                    mail.ifPresent(address -> passToPerson(conversation, to, words, first, address));
            case Correspondent.Office(var office) -> {
                passToOffice(conversation, to, words, first, office);
                conversation
                        .standIn()
                        .ifPresent(other -> passToOffice(conversation, to, words, first, other));
            }
        }
    }

    private void passToPerson(
            Conversation conversation, Side to, String words, String first, Email address) {
        var link = linkFor(conversation, to, address);
        send(address, letterPage(conversation, to, words, first, link, false));
    }

    /// To an office that answers in the place of another.
    void passToOffice(Conversation conversation, Side to, String words, Territoire office) {
        var first = words("relais.letter-stand-in", conversation.at(to).name());
        passToOffice(conversation, to, words, first, office);
    }

    /// Who was named for the letters of an office answers behind a link, others sign in.
    private void passToOffice(
            Conversation conversation, Side to, String words, String first, Territoire office) {
        for (var recipient : deciders.of(office).recipients()) {
            var link =
                    recipient.byMail()
                            ? linkFor(conversation, to, recipient.mail())
                            : Offices.address(office, "/messages/" + conversation.id());
            send(
                    recipient.mail(),
                    letterPage(conversation, to, words, first, link, !recipient.byMail()));
        }
    }

    private MessageLetterPage letterPage(
            Conversation conversation,
            Side to,
            String words,
            String first,
            String link,
            boolean signIn) {
        return new MessageLetterPage(
                conversation, to, words, first, addresses.absolute(link), signIn);
    }

    private void send(Email address, MessageLetterPage page) {
        var topic = page.conversation().topic();
        var subject =
                page.isAnswer()
                        ? words("relais.letter-answer", topic)
                        : words("relais.letter-message", topic);
        courrier.send(new Letter(address, subject, "message", page));
    }

    private String linkFor(Conversation conversation, Side side, Email recipient) {
        return "/conversation/" + token(conversation, side, recipient);
    }

    /// The secret of a new link for a person who is one side.
    String link(Conversation conversation, Side side) {
        return switch (conversation.at(side)) {
            case Correspondent.Person(var _, var mail) ->
                    token(conversation, side, mail.orElseThrow());
            case Correspondent.Office office ->
                    throw new IllegalArgumentException("An office has no link: " + office);
        };
    }

    /// Good for as long as the conversation is kept; what was written keeps older ones open too.
    private String token(Conversation conversation, Side side, Email recipient) {
        var now = clock.instant();
        var until = now.atOffset(ZoneOffset.UTC).plus(kept.messages()).toInstant();
        capabilities.extend(Purpose.WRITER, conversation.id(), until);
        capabilities.extend(Purpose.ADDRESSEE, conversation.id(), until);
        return capabilities.issue(
                side.purpose(),
                conversation.id(),
                conversation.territoire().id(),
                recipient,
                Duration.between(now, until));
    }

    /// A report goes to whoever runs the platform: what two people wrote is not the town hall's.
    void tellOperator(Conversation conversation, String why) {
        var page =
                PlainLetter.saying(
                                words("relais.letter-reported-what", conversation.id() + ""), why)
                        .leadingTo(
                                words("relais.letter-reported-open"),
                                addresses.absolute(
                                        "/mairie/plateforme/messages/" + conversation.id()));
        var to = deciders.addressOf(territoires.france());
        courrier.send(new Letter(to, words("relais.letter-reported"), "said", page));
    }
}
