package fr.eterritoire.annonces;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.submission.Upkeep;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// How annonces come to their end: on their last day, or sooner when their author has found whom
/// they sought. Their author is told a week before, with the link that renews or closes.
@Component
public class Ending {
    private static final Duration TOLD_BEFORE = Duration.ofDays(7);

    private final EndStore store;
    private final Publications publications;
    private final Submissions submissions;
    private final Upkeep upkeep;
    private final InstantSource clock;

    Ending(
            EndStore store,
            Publications publications,
            Submissions submissions,
            Upkeep upkeep,
            InstantSource clock) {
        this.store = store;
        this.publications = publications;
        this.submissions = submissions;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /// Takes out of the lists what has had its last day (S-4.6).
    ///
    /// @return how many have ended
    @Transactional
    public int expire() {
        var now = clock.instant();
        var over = store.endedBy(now);
        over.forEach(id -> expire(id, now));
        return over.size();
    }

    private void expire(ContentId id, Instant now) {
        publications
                .lockLive(id)
                .filter(live -> !store.endOf(live.id()).isAfter(now))
                .ifPresent(live -> end(live, Withdrawal.How.EXPIRED, Who.MACHINE));
    }

    /// Tells authors of what ends within a week, once for each last day.
    ///
    /// @return how many letters left
    @Transactional
    public int remind() {
        var now = clock.instant();
        var soon = store.endingUntold(now.plus(TOLD_BEFORE));
        soon.forEach(id -> publications.lockLive(id).ifPresent(this::remind));
        return soon.size();
    }

    private void remind(Live live) {
        store.told(live.id());
        var until = SpokenDates.day(((Annonce) live.content()).until());
        var author = submissions.findLatestOf(live.id());
        upkeep.tell(live, author, words("annonces.letter-ends"), "annonce-ends", until);
    }

    /// « C’est pourvu »: its page says so, with others like it.
    ///
    /// @return false when it is not live
    @Transactional
    public boolean fulfil(ContentId id, Who by) {
        var live = lockAnnonce(id);
        live.ifPresent(found -> end(found, Withdrawal.How.FULFILLED, by));
        return live.isPresent();
    }

    /// Whether it may go on: it is live, or its last day is over and nobody has ended it.
    @Transactional(readOnly = true)
    public boolean isRenewable(ContentId id) {
        return renewable(id).isPresent();
    }

    private Optional<Live> renewable(ContentId id) {
        return switch (publications.find(id)) {
            case Answer.Found(var live) when live.content() instanceof Annonce -> Optional.of(live);
            case Answer.Ended(var last, var how) when how == Withdrawal.How.EXPIRED ->
                    Optional.of(last);
            default -> Optional.empty();
        };
    }

    /// Published for sixty days more from today, as it is.
    ///
    /// @return false when it has ended otherwise, or has as long to go already
    @Transactional
    public boolean renew(ContentId id, Who by) {
        publications.lockLive(id);
        var live = renewable(id);
        var renewed =
                live.map(found -> (Annonce) found.content())
                        .map(now -> now.until(upkeep.today(live.get()).plusDays(Annonce.DAYS)))
                        .filter(
                                then ->
                                        then.until()
                                                .isAfter(((Annonce) live.get().content()).until()));
        renewed.ifPresent(
                then -> {
                    publications.revise(id, then);
                    upkeep.note(live.get(), by, "renewed");
                });
        return renewed.isPresent();
    }

    private Optional<Live> lockAnnonce(ContentId id) {
        return publications.lockLive(id).filter(live -> live.content() instanceof Annonce);
    }

    private void end(Live live, Withdrawal.How how, Who by) {
        publications.withdraw(live.id(), new Withdrawal.Ended(how));
        upkeep.note(live, by, how == Withdrawal.How.FULFILLED ? "fulfilled" : "expired");
    }
}
