package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Sirens;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The door to opening the pages of a commune or an intercommunality: asked for, confirmed, proven.
/// Each step is one transaction, with its journal row and its letters.
@Component
public class Opening {
    static final Duration CONTESTABLE_FOR = Duration.ofDays(7);

    /// How long a proof may take: a letter by post, a town hall that is closed in August.
    static final Duration TO_PROVE = Duration.ofDays(60);

    private final ClaimStore store;
    private final Codes codes;
    private final ClaimLetters letters;
    private final People people;
    private final Capabilities capabilities;
    private final GoingLive goingLive;
    private final Journal journal;
    private final InstantSource clock;

    Opening(
            ClaimStore store,
            Codes codes,
            ClaimLetters letters,
            People people,
            Capabilities capabilities,
            GoingLive goingLive,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.codes = codes;
        this.letters = letters;
        this.people = people;
        this.capabilities = capabilities;
        this.goingLive = goingLive;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether somebody of its own runs its pages. A territory whose last administrator has been
    /// erased can be claimed again.
    public boolean isOpen(Territoire territoire) {
        return goingLive.hasAdministrator(territoire);
    }

    boolean isKnown(String key) {
        return store.isKnown(key);
    }

    /// Somebody asks; a letter goes to the address they gave. Sending the same form again changes
    /// nothing.
    @Transactional
    public void ask(Territoire territoire, Claim.Claimant claimant, String doubleSendKey) {
        store.insert(territoire, claimant, Optional.empty(), doubleSendKey, clock.instant())
                .map(store::locked)
                .ifPresent(claim -> letters.askToConfirm(claim.facts()));
    }

    /// Somebody asks at the invitation of the intercommunality, whose letter has reached them: the
    /// address needs no other confirmation.
    ///
    /// @return the secret of the link under which they follow their claim
    @Transactional
    public String join(
            Territoire territoire, Claim.Claimant claimant, Epci invitedBy, String doubleSendKey) {
        var now = clock.instant();
        var id =
                store.insert(territoire, claimant, Optional.of(invitedBy), doubleSendKey, now)
                        .orElseThrow();
        var facts = store.locked(id).facts();
        var token = letters.issueFor(facts);
        letters.tellJoining(facts, token);
        confirm(id);
        return token;
    }

    /// The address is confirmed. Whoever is known at the town hall is told, and the operator.
    @Transactional
    public Outcome confirm(long id) {
        return switch (store.locked(id)) {
            case Claim.Received(var facts) -> {
                var now = clock.instant();
                store.confirm(id, now, now.plus(CONTESTABLE_FOR));
                capabilities.extend(Purpose.CLAIM, id, now.plus(TO_PROVE));
                note(claimant(id), "confirmed a claim", facts, "");
                letters.tellKnown(facts);
                letters.tellOperator(facts);
                yield new Outcome.Done(store.locked(id));
            }
            case Claim other -> new Outcome.NotNow(other);
        };
    }

    /// What opens: a claim that waits, and its proof.
    @Transactional
    public Outcome proved(long id, Proof proof) {
        return switch (store.locked(id)) {
            case Claim.Confirmed(var facts) when isOpen(facts.territoire()) ->
                    new Outcome.AlreadyOpen();
            case Claim.Confirmed(var facts) ->
                    switch (proof) {
                        case Proof.Code(var typed) ->
                                switch (codes.judge(id, typed)) {
                                    case Codes.Judged.Right _ ->
                                            open(facts, proof, claimant(id), Optional.empty());
                                    case Codes.Judged.Wrong(var left) ->
                                            new Outcome.WrongCode(left);
                                    case Codes.Judged.None _ -> new Outcome.NoCode();
                                };
                        case Proof.Establishment(var siret) ->
                                Sirens.isOf(siret, facts.territoire())
                                        ? open(facts, proof, claimant(id), Optional.empty())
                                        : new Outcome.NotTheirs();
                        case Proof.Check(var by) ->
                                open(facts, proof, Who.person(by.value()), Optional.of(by));
                    };
            case Claim other -> new Outcome.NotNow(other);
        };
    }

    private Outcome open(Claim.Facts facts, Proof proof, Who who, Optional<PersonId> by) {
        var now = clock.instant();
        var until = now.plus(CONTESTABLE_FOR);
        var person = people.known(facts.claimant().mail(), facts.claimant().name());
        people.give(person.id(), facts.territoire(), Role.ADMINISTRATOR, by);
        store.open(facts.id(), person.id(), now, until);
        note(who, "opened", facts, proof.kind());
        if (goingLive.tries(facts.territoire(), who)) {
            letters.tellOpened(facts);
        } else {
            letters.tellProven(facts, goingLive.missing(facts.territoire()));
        }
        return new Outcome.Opened(new Claim.Opened(facts, person.id(), now, until));
    }

    static Who claimant(long claim) {
        return new Who(Who.Kind.CLAIMANT, claim);
    }

    private void note(Who who, String act, Claim.Facts claim, String why) {
        journal.note(
                who, act, new Journal.Subject("claim", claim.id()), claim.territoire().id(), why);
    }
}
