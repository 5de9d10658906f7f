package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Writes to whoever asked to sign in, if they are known, after they were answered. An address that
/// nobody has given us is not written to.
@Component
public class SignInLetters {
    private final SignInStore store;
    private final People people;
    private final Courrier courrier;
    private final Addresses addresses;
    private final TransactionOperations transactions;

    SignInLetters(
            SignInStore store,
            People people,
            Courrier courrier,
            Addresses addresses,
            TransactionOperations transactions) {
        this.store = store;
        this.people = people;
        this.courrier = courrier;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /// Writes all that wait, each in a transaction of its own.
    public void writeAll() {
        store.unwritten()
                .forEach(attempt -> transactions.executeWithoutResult(_ -> write(attempt)));
    }

    /// Does nothing when it was written.
    @Transactional
    public void write(long attempt) {
        store.lockUnwritten(attempt)
                .ifPresent(
                        mail ->
                                people.find(mail)
                                        .ifPresentOrElse(
                                                person -> write(attempt, person),
                                                () -> store.nobody(attempt)));
    }

    private void write(long attempt, Person person) {
        var link = Secret.make();
        var code = Secret.code();
        var browser = store.find(attempt).orElseThrow().browser();
        store.mailed(attempt, person.id(), Secret.hash(link), Secret.hash(browser, code));
        courrier.send(
                new Letter(
                        person.mail(),
                        words("connexion.letter-subject"),
                        "sign-in",
                        new SignInLetterPage(
                                person.name(),
                                addresses.absolute("/connexion/lien/" + link),
                                code.substring(0, 3) + "\u00a0" + code.substring(3))));
    }
}
