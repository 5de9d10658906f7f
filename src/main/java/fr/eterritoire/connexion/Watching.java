package fr.eterritoire.connexion;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes into the journal who signed in and how, and who was refused and why (S-7.14): numbers,
/// never an address, a name or a secret.
@Component
class Watching {
    private final Journal journal;
    private final Territoires territoires;

    Watching(Journal journal, Territoires territoires) {
        this.journal = journal;
        this.territoires = territoires;
    }

    /// Somebody did something about their own ways in.
    @Transactional
    public void did(PersonId person, String act, String how) {
        note(Who.person(person.value()), act, of(person), how);
    }

    /// A code, a link or a passkey was refused where somebody tries to sign in.
    @Transactional
    public void refused(SignIn attempt, String why) {
        var subject =
                attempt.person()
                        .map(Watching::of)
                        .orElseGet(() -> new Journal.Subject("sign-in", attempt.id()));
        note(Who.signingIn(attempt.id()), "sign-in-refused", subject, why);
    }

    /// A passkey that nobody is known by, or that did not answer our question.
    @Transactional
    public void refusedPasskey() {
        note(Who.signingIn(0), "sign-in-refused", new Journal.Subject("sign-in", 0), "passkey");
    }

    /// One row when a limit is reached, not one for each request that it then turns away.
    @Transactional
    public void limited(Limit limit) {
        note(Who.MACHINE, "sign-in-limited", new Journal.Subject("limit", 0), limit.name());
    }

    @Transactional
    public void done(Who who, String act, PersonId to, int territoire, String why) {
        journal.note(who, act, of(to), territoire, why);
    }

    private void note(Who who, String act, Journal.Subject subject, String why) {
        journal.note(who, act, subject, territoires.france().id(), why);
    }

    private static Journal.Subject of(PersonId person) {
        return new Journal.Subject("person", person.value());
    }
}
