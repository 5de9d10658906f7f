package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.courrier.PlainLetter;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;

/// The door to those whom a mairie has named to decide from the letters alone: an exception to
/// S-7.6 that it opens itself, address by address (ADR 7).
@Component
public class NamedDeciders {
    /// No mairie needs more; each is a mailbox that can publish.
    public static final int MOST = 5;

    private final DecidersStore store;
    private final CapabilityStore links;
    private final Courrier courrier;
    private final Journal journal;
    private final InstantSource clock;

    NamedDeciders(
            DecidersStore store,
            CapabilityStore links,
            Courrier courrier,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.links = links;
        this.courrier = courrier;
        this.journal = journal;
        this.clock = clock;
    }

    public record Named(long id, Email mail) {}

    public enum Outcome {
        NAMED,
        ALREADY,
        TOO_MANY
    }

    public List<Named> of(Territoire territoire) {
        return store.named(territoire.id());
    }

    /// From now on letters to this address carry a link that decides.
    @Transactional
    public Outcome name(Territoire territoire, Email mail, Agent by) {
        if (store.named(territoire.id()).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        var named = store.name(territoire.id(), mail, by.id(), clock.instant());
        named.ifPresent(
                id -> {
                    note(by, "named to decide by mail", id, territoire);
                    tell(mail, territoire, by);
                });
        return named.isPresent() ? Outcome.NAMED : Outcome.ALREADY;
    }

    /// Nobody decides without knowing it.
    private void tell(Email mail, Territoire territoire, Agent by) {
        var body = Offices.body(territoire);
        var page =
                PlainLetter.saying(
                        words("accounts.letter-named", by.person().name(), body),
                        words("accounts.letter-named-how"),
                        words("accounts.letter-named-risk"));
        var subject = words("accounts.letter-named-subject", body);
        courrier.send(new Letter(mail, subject, "said", page));
    }

    /// Ends that, and every link it was sent that still decides.
    ///
    /// @return false when this territory has not named it
    @Transactional
    public boolean unname(Territoire territoire, long id, Agent by) {
        var mail = store.unname(territoire.id(), id);
        mail.ifPresent(
                address -> {
                    links.expireOf(territoire.id(), address, clock.instant());
                    note(by, "no longer named to decide by mail", id, territoire);
                });
        return mail.isPresent();
    }

    private void note(Agent by, String act, long id, Territoire territoire) {
        var subject = new Journal.Subject("named decider", id);
        journal.note(by.who(), act, subject, territoire.id(), "");
    }
}
