package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The door to second factors (S-7.6): what somebody has, whether what they typed is of it, what
/// they add and remove. Each change is told to them by letter, so that none happens unseen.
@Component
public class Factors {
    private static final String PASSKEY = "cle-";

    private final FactorStore store;
    private final PasskeyStore passkeys;
    private final TrustedBrowsers trusted;
    private final Sessions sessions;
    private final People people;
    private final Watching watching;
    private final Courrier courrier;
    private final Addresses addresses;
    private final InstantSource clock;

    Factors(
            FactorStore store,
            PasskeyStore passkeys,
            TrustedBrowsers trusted,
            Sessions sessions,
            People people,
            Watching watching,
            Courrier courrier,
            Addresses addresses,
            InstantSource clock) {
        this.store = store;
        this.passkeys = passkeys;
        this.trusted = trusted;
        this.sessions = sessions;
        this.people = people;
        this.watching = watching;
        this.courrier = courrier;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// Somebody's factors: passkeys, then the rest, the oldest first.
    List<Factor> of(PersonId person) {
        return Stream.concat(passkeys.of(person, PASSKEY).stream(), store.of(person).stream())
                .toList();
    }

    /// Whether somebody has any. A card whose codes are used up is none.
    public boolean has(PersonId person) {
        return of(person).stream().anyMatch(factor -> !factor.isCard() || factor.left() > 0);
    }

    /// Takes what was typed, the six digits of an application or a code of a card, once.
    ///
    /// @return of which kind it was; empty when it is neither, or was taken before
    @Transactional
    public Optional<Factor.Kind> take(PersonId person, String typed) {
        var plain = CodeCard.plain(typed);
        var kind =
                Totp.CODE.matcher(plain).matches()
                        ? takeDigits(person, plain)
                        : takeCode(person, plain);
        kind.ifPresentOrElse(
                right -> watching.did(person, "second-factor-given", right.name()),
                () -> watching.did(person, "second-factor-refused", "wrong-code"));
        return kind;
    }

    private Optional<Factor.Kind> takeDigits(PersonId person, String code) {
        var now = clock.instant();
        for (var totp : store.kept(person, Factor.Kind.TOTP)) {
            var step = Totp.stepOf(code, totp.secret(), totp.lastStep(), now);
            if (step.isPresent() && store.takeStep(totp.id(), step.getAsLong(), now)) {
                store.keepSealed(totp);
                return Optional.of(Factor.Kind.TOTP);
            }
        }
        return Optional.empty();
    }

    private Optional<Factor.Kind> takeCode(PersonId person, String code) {
        if (!CodeCard.isCode(code)) {
            return Optional.empty();
        }
        return store.kept(person, Factor.Kind.CARD).stream()
                .filter(
                        card ->
                                store.takeCode(
                                        card.id(),
                                        CodeCard.hash(card.secret(), code),
                                        clock.instant()))
                .map(_ -> Factor.Kind.CARD)
                .findFirst();
    }

    /// Adds an application, whose owner shows by a code of it that it works.
    ///
    /// @return false when the code is not one of it
    @Transactional
    public boolean addTotp(PersonId person, byte[] secret, String label, String code) {
        var now = clock.instant();
        var step = Totp.stepOf(CodeCard.plain(code), secret, 0, now);
        if (step.isEmpty()) {
            return false;
        }
        store.insert(person, Factor.Kind.TOTP, label, secret, step.getAsLong(), now);
        added(person, Factor.Kind.TOTP);
        return true;
    }

    /// Makes a card; the one before opens nothing any more.
    ///
    /// @return its codes, which nobody can read again
    @Transactional
    public List<String> makeCard(PersonId person) {
        store.delete(person, Factor.Kind.CARD);
        var salt = Secret.octets(16);
        var label = words("connexion.kind-card");
        var card = store.insert(person, Factor.Kind.CARD, label, salt, 0, clock.instant());
        var codes = CodeCard.make();
        for (var number = 0; number < codes.size(); number++) {
            var plain = CodeCard.plain(codes.get(number));
            store.insertCode(card, number + 1, CodeCard.hash(salt, plain));
        }
        added(person, Factor.Kind.CARD);
        return codes;
    }

    @Transactional
    public void added(PersonId person, Factor.Kind kind) {
        watching.did(person, "factor-added", kind.name());
        tell(person, words("connexion.letter-added", kindSaid(kind)));
    }

    /// What came of removing a factor.
    enum Removal {
        DONE,
        /// their role asks for one, and it is the last
        LAST,
        UNKNOWN
    }

    /// @param needed whether this person's role asks for a second factor
    @Transactional
    public Removal remove(PersonId person, String key, boolean needed) {
        var all = of(person);
        if (all.stream().noneMatch(factor -> factor.key().equals(key))) {
            return Removal.UNKNOWN;
        }
        var others = all.stream().filter(factor -> !factor.key().equals(key));
        if (needed && others.noneMatch(factor -> !factor.isCard() || factor.left() > 0)) {
            return Removal.LAST;
        }
        var kind =
                key.startsWith(PASSKEY)
                        ? passkeys.delete(person, key.substring(PASSKEY.length()))
                        : store.delete(person, Long.parseLong(key));
        kind.ifPresent(
                gone -> {
                    watching.did(person, "factor-removed", gone.name());
                    tell(person, words("connexion.letter-removed", kindSaid(gone)));
                });
        return Removal.DONE;
    }

    /// For somebody whose phone is lost and whose card cannot be found: takes all their factors and
    /// trusted computers away and ends their sessions. They choose a new one when they sign in by
    /// mail. Whoever calls has made sure, by voice, of whom they help.
    ///
    /// @param by an administrator of the same town hall, or the operator
    /// @param territoire id of that town hall's territory
    /// @param why a word for the journal, may be empty
    @Transactional
    public void reset(PersonId of, Who by, int territoire, String why) {
        store.delete(of, Factor.Kind.TOTP);
        store.delete(of, Factor.Kind.CARD);
        passkeys.deleteAllOf(of);
        trusted.forgetAllOf(of);
        sessions.endAllOf(of);
        watching.done(by, "factors-reset", of, territoire, why);
        tell(of, words("connexion.letter-reset"));
    }

    private static String kindSaid(Factor.Kind kind) {
        return wordsOf("connexion.kind", kind);
    }

    private void tell(PersonId person, String what) {
        people.find(person)
                .ifPresent(
                        known ->
                                courrier.send(
                                        new Letter(
                                                known.mail(),
                                                words("connexion.letter-change-subject"),
                                                "sign-in-change",
                                                new ChangeLetterPage(
                                                        known.name(),
                                                        what,
                                                        addresses.absolute("/mairie/compte")))));
    }
}
