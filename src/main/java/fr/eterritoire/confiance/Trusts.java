package fr.eterritoire.confiance;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Topics;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.territoire.Territoire;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The door to trust: whether an author is trusted with what they confirm, giving it, taking it
/// back.
@Component
public class Trusts {
    private static final int SHOWN = 200;

    private final TrustStore store;
    private final TrustLetters letters;
    private final Elections elections;
    private final People people;
    private final Journal journal;
    private final InstantSource clock;

    Trusts(
            TrustStore store,
            TrustLetters letters,
            Elections elections,
            People people,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.elections = elections;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /// The trust under which this author may publish this there without being read; empty when it
    /// is to be read: it is no association's, it is of a kind or about something that always is, a
    /// poll is near and it speaks of those in office, or nobody has given trust.
    public Optional<Trust> findFor(Territoire territoire, Email author, Content content) {
        return isTrustable(territoire, content) && !elections.holdBack(territoire, content)
                ? inForce(territoire, author, content)
                : Optional.empty();
    }

    private Optional<Trust> inForce(Territoire territoire, Email author, Content content) {
        return TrustedKind.of(content)
                .flatMap(
                        kind ->
                                store.inForce(
                                        territoire,
                                        kind,
                                        author,
                                        content.issuer().name(),
                                        clock.instant()));
    }

    private boolean isTrustable(Territoire territoire, Content content) {
        return Offices.has(territoire)
                && TrustedKind.of(content).isPresent()
                && content.issuer().kind() == Issuer.Kind.ASSOCIATION
                && Topics.suspected(content).isEmpty()
                && people.isOpen(territoire);
    }

    /// Whether its association could be trusted from this proposal on, and is not yet.
    public boolean mayBeGiven(Submission submission, Content proposed) {
        var facts = submission.facts();
        return isTrustable(facts.territoire(), proposed)
                && inForce(facts.territoire(), facts.sender(), proposed).isEmpty();
    }

    /// Trusts its association with that kind of content, for a year. What is asked for twice is
    /// given once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Submission submission, Content proposed, Agent agent) {
        var facts = submission.facts();
        if (mayBeGiven(submission, proposed)) {
            give(
                    facts.territoire(),
                    TrustedKind.of(proposed).orElseThrow(),
                    proposed.issuer().name(),
                    facts.sender(),
                    agent,
                    facts.id());
        }
    }

    private void give(
            Territoire territoire,
            TrustedKind kind,
            String association,
            Email author,
            Agent agent,
            @Nullable SubmissionId on) {
        var now = clock.instant();
        endWhatIsOver(now);
        store.insert(territoire, kind, association, author, now, aYearAfter(now), agent.id(), on)
                .ifPresent(
                        trust -> {
                            note(agent.who(), "trusted", trust);
                            letters.tellGiven(trust);
                        });
    }

    private static Instant aYearAfter(Instant now) {
        return now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    }

    Optional<Trust> find(Territoire territoire, long id) {
        return store.find(territoire, id);
    }

    /// Last given first.
    List<Trust> of(Territoire territoire) {
        return store.of(territoire, SHOWN);
    }

    /// Takes it back, from now on; what was published stays.
    @Transactional
    public void end(Trust trust, Agent agent) {
        end(trust, agent.who(), agent.id(), "trust taken back");
    }

    private void end(Trust trust, Who by, @Nullable PersonId person, String act) {
        if (store.end(trust.id(), person, clock.instant())) {
            note(by, act, trust);
            letters.tellEnded(trust);
        }
    }

    /// Another year, from today on.
    @Transactional
    public void renew(Trust trust, Agent agent) {
        if (trust.mail().isPresent() && store.end(trust.id(), agent.id(), clock.instant())) {
            give(
                    trust.territoire(),
                    trust.kind(),
                    trust.association(),
                    trust.mail().get(),
                    agent,
                    null);
        }
    }

    /// The decision it was given with is undone: so is the trust.
    @Transactional(propagation = Propagation.MANDATORY)
    public void undoGivenOn(SubmissionId submission, Instant decidedAt, Who by) {
        store.givenOn(submission, decidedAt)
                .ifPresent(trust -> end(trust, by, null, "trust taken back"));
    }

    /// Keeps that this was published under it, and tells the town hall at once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(Trust trust, Submission submission, Content online) {
        store.published(trust, submission.content(), submission.facts().edition(), clock.instant());
        letters.tellPublished(trust, submission, online);
    }

    /// Ends those whose year is over. They have stopped working by themselves before.
    @Transactional
    public void endWhatIsOver(Instant now) {
        store.over(now).forEach(trust -> end(trust, Who.MACHINE, null, "trust lapsed"));
    }

    private void note(Who by, String act, Trust trust) {
        var subject = new Journal.Subject("trust", trust.id());
        journal.note(by, act, subject, trust.territoire().id(), "");
    }
}
