package fr.eterritoire.projets;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.publication.Live;
import fr.eterritoire.relais.About;
import fr.eterritoire.relais.Conversation;
import fr.eterritoire.relais.Delivery;
import fr.eterritoire.relais.Reaching;
import fr.eterritoire.relais.Relais;
import fr.eterritoire.relais.Side;
import fr.eterritoire.relais.Speaker;
import fr.eterritoire.relais.Waiting;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Optional;

/// An office writes to whoever plans what it needs: once, and then goes on in the conversation that
/// has begun.
@Component
class Offering {
    private final Relais relais;
    private final Delivery delivery;
    private final Reaching reaching;
    private final Relations relations;
    private final Limits limits;
    private final TransactionTemplate together;

    Offering(
            Relais relais,
            Delivery delivery,
            Reaching reaching,
            Relations relations,
            Limits limits,
            TransactionTemplate together) {
        this.relais = relais;
        this.delivery = delivery;
        this.reaching = reaching;
        this.relations = relations;
        this.limits = limits;
        this.together = together;
    }

    /// What comes of it.
    enum Standing {
        /// nothing was written yet, or it has ended
        MAY_WRITE,
        /// a conversation is open
        WRITES,
        /// they take no messages, or none of this office any more
        CLOSED
    }

    /// How this office stands with whoever posted the project.
    ///
    /// @param conversation the one that is open
    record Contact(Standing standing, Optional<Conversation> conversation) {}

    Contact contact(Territoire office, Live project) {
        var about = about(office, project);
        var open = about.flatMap(to -> findOpen(office, to));
        var standing =
                about.isEmpty()
                        ? Standing.CLOSED
                        : open.isPresent() ? Standing.WRITES : Standing.MAY_WRITE;
        return new Contact(standing, open);
    }

    private Optional<About> about(Territoire office, Live project) {
        return reaching.about(project).filter(to -> !delivery.isClosedTo(office, to));
    }

    private Optional<Conversation> findOpen(Territoire office, About to) {
        return delivery.findLast(office, to).filter(Conversation::isOpen);
    }

    /// What came of writing.
    sealed interface Outcome {
        record Sent() implements Outcome {}

        record NotTaken() implements Outcome {}

        record TooMany(Waiting waiting) implements Outcome {}
    }

    Outcome write(Territoire office, Match match, String words, Agent agent) {
        var about = about(office, match.project());
        if (about.isEmpty()) {
            return new Outcome.NotTaken();
        }
        var open = findOpen(office, about.get());
        return open.map(conversation -> goOn(conversation, office, words, agent))
                .orElseGet(() -> begin(about.get(), office, match, words, agent));
    }

    private Outcome goOn(Conversation conversation, Territoire office, String words, Agent agent) {
        var wait = limits.waitToAnswer(conversation.id());
        if (wait.isPresent()) {
            return tooMany(wait.get());
        }
        var speaker = Speaker.of(conversation, Side.WRITER, office, agent);
        return relais.say(speaker, words) ? new Outcome.Sent() : new Outcome.NotTaken();
    }

    private static Outcome tooMany(Duration wait) {
        return new Outcome.TooMany(new Waiting(wait));
    }

    private Outcome begin(About to, Territoire office, Match match, String words, Agent agent) {
        var wait = limits.waitToOffer(office, match.project().id().value());
        if (wait.isPresent()) {
            return tooMany(wait.get());
        }
        together.executeWithoutResult(
                _ ->
                        delivery.write(to, office, words, agent.who(), key(to, office, match))
                                .ifPresent(
                                        one ->
                                                relations.beginByOffice(
                                                        one, office, match.need().id())));
        return new Outcome.Sent();
    }

    /// A form that is sent twice is one message; after it has ended, another may begin.
    private String key(About to, Territoire office, Match match) {
        var last = delivery.findLast(office, to).map(Conversation::id).orElse(0L);
        return "office-%d-%s-after-%d".formatted(office.id(), match.project().id(), last);
    }
}
