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
import java.util.LinkedHashMap;
import java.util.Map;

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
                        Delivery.TO_CONFIRM);
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

    /// Passes a message on to the other side.
    void pass(Passing passing) {
        linksOf(passing.conversation(), passing.to())
                .forEach((mail, link) -> send(mail, passing, link));
    }

    /// Whoever reads for one side, and where each of them does.
    private Map<Email, String> linksOf(Conversation conversation, Side side) {
        return switch (conversation.at(side)) {
            case Correspondent.Person(var _, var mail) ->
                    mail.map(
                                    own ->
                                            Map.of(
                                                    own,
                                                    linkFor(
                                                            conversation,
                                                            side,
                                                            own,
                                                            conversation.territoire())))
                            .orElseGet(Map::of);
            case Correspondent.Office(var office) -> {
                var links = linksOf(conversation, side, office);
                conversation
                        .standIn()
                        .map(other -> linksOf(conversation, side, other))
                        .ifPresent(others -> others.forEach(links::putIfAbsent));
                yield links;
            }
        };
    }

    /// Who was named for the letters of an office answers behind a link, others sign in.
    void passToOffice(Passing passing, Territoire office) {
        linksOf(passing.conversation(), passing.to(), office)
                .forEach((mail, link) -> send(mail, passing, link));
    }

    private Map<Email, String> linksOf(Conversation conversation, Side side, Territoire office) {
        var links = new LinkedHashMap<Email, String>();
        for (var recipient : deciders.of(office).recipients()) {
            var mail = recipient.mail();
            links.put(
                    mail,
                    recipient.byMail()
                            ? linkFor(conversation, side, mail, office)
                            : Offices.address(office, "/messages/" + conversation.id()));
        }
        return links;
    }

    /// Says to one side what has come of it.
    void tell(Conversation conversation, Side to, String subject, String... said) {
        linksOf(conversation, to)
                .forEach(
                        (mail, link) -> {
                            var page =
                                    PlainLetter.saying(said)
                                            .leadingTo(
                                                    words("relais.letter-read"),
                                                    addresses.absolute(link),
                                                    words("relais.letter-no-reply"));
                            courrier.send(new Letter(mail, subject, "said", page));
                        });
    }

    private void send(Email address, Passing passing, String link) {
        var topic = passing.conversation().topic();
        var page = MessageLetterPage.of(passing, addresses.absolute(link));
        var subject =
                page.isAnswer()
                        ? words("relais.letter-answer", topic)
                        : words("relais.letter-message", topic);
        courrier.send(new Letter(address, subject, "message", page));
    }

    /// @param office whose link ends when it names this recipient no more
    private String linkFor(
            Conversation conversation, Side side, Email recipient, Territoire office) {
        return "/conversation/" + token(conversation, side, recipient, office);
    }

    /// The secret of a new link for a person who is one side.
    String link(Conversation conversation, Side side) {
        return switch (conversation.at(side)) {
            case Correspondent.Person(var _, var mail) ->
                    token(conversation, side, mail.orElseThrow(), conversation.territoire());
            case Correspondent.Office office ->
                    throw new IllegalArgumentException("An office has no link: " + office);
        };
    }

    /// Good for as long as the conversation is kept; what was written keeps older ones open too.
    private String token(Conversation conversation, Side side, Email recipient, Territoire of) {
        var now = clock.instant();
        var until = now.atOffset(ZoneOffset.UTC).plus(kept.messages()).toInstant();
        capabilities.extend(Purpose.WRITER, conversation.id(), until);
        capabilities.extend(Purpose.ADDRESSEE, conversation.id(), until);
        return capabilities.issue(
                side.purpose(),
                conversation.id(),
                of.id(),
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
