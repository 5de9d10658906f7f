package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.accounts.Suspensions;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;

/// What can go against a claim: somebody known at the town hall contests it, and it is suspended at
/// once, with all the roles that came from it; then the operator restores or refuses it.
@Component
class Contesting {
    private final ClaimStore store;
    private final ClaimLetters letters;
    private final KnownAddresses known;
    private final Codes codes;
    private final Suspensions suspensions;
    private final Capabilities capabilities;
    private final GoingLive goingLive;
    private final Journal journal;
    private final InstantSource clock;

    Contesting(
            ClaimStore store,
            ClaimLetters letters,
            KnownAddresses known,
            Codes codes,
            Suspensions suspensions,
            Capabilities capabilities,
            GoingLive goingLive,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.known = known;
        this.codes = codes;
        this.suspensions = suspensions;
        this.capabilities = capabilities;
        this.goingLive = goingLive;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param by the link of somebody who is known there
    /// @param words what they say about it, may be empty
    @Transactional
    Outcome contest(Capability by, String words) {
        var id = by.subject();
        var claim = store.locked(id);
        if (!isContestable(claim) || !capabilities.use(by)) {
            return new Outcome.NotNow(claim);
        }
        var at =
                claim instanceof Claim.Opened opened
                        ? suspensions.suspend(claim.facts().territoire(), opened.person())
                        : clock.instant();
        store.contest(id, words.strip(), at);
        note(new Who(Who.Kind.KNOWN_ADDRESS, by.id()), "contested", claim);
        letters.tellContested(claim.facts(), words);
        return new Outcome.Done(store.locked(id));
    }

    private boolean isContestable(Claim claim) {
        return switch (claim) {
            case Claim.Received _, Claim.Confirmed _ -> true;
            case Claim.Opened opened -> opened.isContestableAt(clock.instant());
            case Claim.Contested _, Claim.Refused _, Claim.Lapsed _ -> false;
        };
    }

    /// The operator finds that it was right: all is as before it was contested.
    @Transactional
    Outcome restore(long id, PersonId by) {
        return switch (store.locked(id)) {
            case Claim.Contested contested -> {
                var territoire = contested.facts().territoire();
                store.restore(id);
                if (contested.person().isPresent()) {
                    suspensions.restore(territoire, contested.at());
                    if (goingLive.tries(territoire, Who.person(by.value()))) {
                        letters.tellOpened(contested.facts());
                    } else {
                        letters.tellProven(contested.facts(), goingLive.missing(territoire));
                    }
                }
                note(Who.person(by.value()), "restored", contested);
                yield new Outcome.Done(store.locked(id));
            }
            case Claim other -> new Outcome.NotNow(other);
        };
    }

    @Transactional
    Outcome refuse(long id, PersonId by) {
        return switch (store.locked(id)) {
            case Claim claim
                    when claim instanceof Claim.Confirmed || claim instanceof Claim.Contested -> {
                store.end(id, "REFUSED", clock.instant());
                capabilities.revoke(Purpose.CLAIM, id);
                capabilities.revoke(Purpose.CONTEST, id);
                note(Who.person(by.value()), "refused", claim);
                letters.tellRefused(claim.facts());
                yield new Outcome.Done(store.locked(id));
            }
            case Claim other -> new Outcome.NotNow(other);
        };
    }

    /// A code for a letter or the telephone, told once.
    @Transactional
    String makeCode(Claim.Confirmed claim, PersonId by) {
        note(Who.person(by.value()), "made a code", claim);
        return codes.make(claim.facts().id());
    }

    /// Notes an address at which the town hall is known, and tells it of the claim.
    @Transactional
    void enter(Claim claim, Email mail, PersonId by) {
        if (known.enter(claim.facts().territoire(), mail, by)) {
            note(Who.person(by.value()), "entered an address", claim);
            letters.tell(claim.facts(), mail);
        }
    }

    private void note(Who who, String act, Claim claim) {
        journal.note(
                who,
                act,
                new Journal.Subject("claim", claim.facts().id()),
                claim.facts().territoire().id(),
                "");
    }
}
