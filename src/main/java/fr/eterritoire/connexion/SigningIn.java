package fr.eterritoire.connexion;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// The first proof: that one reads the letters of an address. Whoever asks is not looked up while
/// they wait: known or not, the same rows are written and the same is answered, in the same time.
@Component
class SigningIn {
    static final Duration LASTS = Duration.ofMinutes(10);
    private static final int CODES_TRIED = 5;

    private final SignInStore store;
    private final Watching watching;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;

    SigningIn(
            SignInStore store,
            Watching watching,
            ObjectProvider<SchedulerClient> scheduler,
            InstantSource clock) {
        this.store = store;
        this.watching = watching;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// What came of a link or a code.
    sealed interface Outcome {
        record Proved(PersonId person, Onward onward) implements Outcome {}

        /// these are not the digits that were mailed
        record WrongCode() implements Outcome {}

        /// this link was asked for in another browser, or before a newer one in this
        record AnotherBrowser() implements Outcome {}

        /// used, too old, tried too often, or never given
        record Over() implements Outcome {}
    }

    /// Under what tries for an address are counted, whatever its capitals.
    static long addressee(Email mail) {
        return Secret.number(mail.value().toLowerCase(Locale.ROOT));
    }

    /// @return what only the browser that asks is given: no other can use the link or the code
    @Transactional
    public String begin(Email mail, Onward onward) {
        var browser = Secret.make();
        var now = clock.instant();
        var id =
                store.insert(
                        mail, addressee(mail), Secret.hash(browser), onward, now, now.plus(LASTS));
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(ConnexionTasks.LETTER, Long.toString(id)), now);
        return browser;
    }

    /// What this browser has begun and may still end.
    Optional<SignIn> begun(Optional<String> browser) {
        return browser.map(Secret::hash)
                .flatMap(store::ofBrowser)
                .filter(attempt -> attempt.holds(clock.instant()));
    }

    /// How a link stands in this browser, without using it.
    Outcome look(String link, Optional<String> browser) {
        return store.ofLink(Secret.hash(link))
                .filter(attempt -> attempt.holds(clock.instant()))
                .map(attempt -> inBrowser(attempt, browser))
                .orElseGet(Outcome.Over::new);
    }

    private static Outcome inBrowser(SignIn attempt, Optional<String> browser) {
        var same =
                browser.map(Secret::hash)
                        .filter(hash -> MessageDigest.isEqual(hash, attempt.browser()))
                        .isPresent();
        return same
                ? new Outcome.Proved(attempt.person().orElseThrow(), attempt.onward())
                : new Outcome.AnotherBrowser();
    }

    @Transactional
    public Outcome useLink(String link, Optional<String> browser) {
        var outcome = look(link, browser);
        var attempt = store.ofLink(Secret.hash(link));
        return switch (outcome) {
            case Outcome.Proved proved -> used(attempt.orElseThrow(), proved, "link");
            case Outcome refused -> {
                attempt.ifPresent(
                        known ->
                                watching.refused(
                                        known,
                                        refused instanceof Outcome.AnotherBrowser
                                                ? "other-browser"
                                                : "link-over"));
                yield refused;
            }
        };
    }

    @Transactional
    public Outcome useCode(SignIn attempt, String typed) {
        var code = typed.replaceAll("\\s", "");
        if (!store.tries(attempt.id(), CODES_TRIED)) {
            watching.refused(attempt, "codes-over");
            return new Outcome.Over();
        }
        var right =
                attempt.code()
                        .filter(
                                hash ->
                                        MessageDigest.isEqual(
                                                hash, Secret.hash(attempt.browser(), code)))
                        .isPresent();
        if (!right) {
            watching.refused(attempt, "wrong-code");
            return new Outcome.WrongCode();
        }
        var proved = new Outcome.Proved(attempt.person().orElseThrow(), attempt.onward());
        return used(attempt, proved, "code");
    }

    private Outcome used(SignIn attempt, Outcome.Proved proved, String how) {
        if (!store.use(attempt.id(), clock.instant())) {
            return new Outcome.Over();
        }
        watching.did(proved.person(), "signed-in", how);
        return proved;
    }
}
