package fr.eterritoire.signalement;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.signalement.Report.Answer;
import fr.eterritoire.signalement.Report.Answer.Kind;
import fr.eterritoire.signalement.Report.Said;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The door to reports: made, answered, undone for ten minutes. Each is one transaction: the
/// report, the publication, the journal row, the letters that wait.
@Component
public class Reports {
    private static final Duration UNANSWERED = Duration.ofDays(2);

    private final ReportStore store;
    private final ReportLetters letters;
    private final Publications publications;
    private final Capabilities capabilities;
    private final Courrier courrier;
    private final Journal journal;
    private final ReportRetentionSettings kept;
    private final InstantSource clock;

    Reports(
            ReportStore store,
            ReportLetters letters,
            Publications publications,
            Capabilities capabilities,
            Courrier courrier,
            Journal journal,
            ReportRetentionSettings kept,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.publications = publications;
        this.capabilities = capabilities;
        this.courrier = courrier;
        this.journal = journal;
        this.kept = kept;
        this.clock = clock;
    }

    /// Somebody reports it: a receipt leaves, and whoever decides is asked.
    ///
    /// @param doubleSendKey the same for each sending of one form, so that a double click is one
    @Transactional
    void report(Live live, Said said, String doubleSendKey) {
        store.insert(doubleSendKey, live, said, clock.instant())
                .ifPresent(
                        report -> {
                            note(
                                    Who.reporter(report.id()),
                                    "reported",
                                    report,
                                    said.reason().name());
                            letters.acknowledge(report, live);
                            letters.ask(report, live);
                        });
    }

    boolean isKnown(String doubleSendKey) {
        return store.isKnown(doubleSendKey);
    }

    public Optional<Report> find(long id) {
        return store.find(id);
    }

    /// Those that wait for an answer of one of these territories, longest first.
    public List<Report> waitingFor(Collection<Integer> territoires) {
        return store.waitingFor(territoires);
    }

    /// It stays online.
    ///
    /// @param words said to whoever reported, may be empty
    @Transactional
    public Outcome keep(Decider by, String words) {
        if (waits(by, false)) {
            return new Outcome.NotOnline();
        }
        return answering(
                by,
                report -> {
                    var answer = report.answered(Kind.KEPT, words, clock.instant());
                    store.keep(report, answer);
                    note(by.who(), "kept", report, "");
                    letters.tellKept(report, answer);
                    return new Outcome.Kept();
                });
    }

    /// Takes it out of the public. Its authors are told why, by which rule, and what can be done
    /// about it; all who reported it are told too.
    ///
    /// @param words what is added to the motif's own; needed when it has none
    @Transactional
    public Outcome withdraw(Decider by, Optional<Motif> motif, String words) {
        if (motif.isEmpty() || (words.isBlank() && motif.get().words().isEmpty())) {
            return new Outcome.MotifMissing();
        }
        return answering(by, report -> withdrawn(report, by, motif.get(), words));
    }

    private Outcome withdrawn(Report report, Decider by, Motif motif, String words) {
        var live = publications.findLive(report.content());
        live.ifPresent(
                shown -> {
                    publications.withdraw(shown.id(), new Withdrawal.Gone());
                    letters.tellAuthors(report, shown, ReportLetters.reasonOf(motif, words));
                });
        note(by.who(), "withdrawn", report, motif.name());
        var before = live.map(Live::edition);
        var answer = report.answered(Kind.WITHDRAWN, words, clock.instant());
        return closed(report, answer.because(motif).before(before));
    }

    /// Closes a report on what has left the public in another way.
    @Transactional
    public Outcome close(Decider by) {
        if (waits(by, true)) {
            return new Outcome.StillOnline();
        }
        return answering(
                by,
                report -> {
                    note(by.who(), "closed", report, "");
                    return closed(report, report.answered(Kind.WITHDRAWN, "", clock.instant()));
                });
    }

    private boolean waits(Decider by, boolean online) {
        return find(by.subject())
                .filter(report -> report.answer().isEmpty())
                .filter(report -> publications.findLive(report.content()).isPresent() == online)
                .isPresent();
    }

    private Outcome closed(Report report, Answer answer) {
        for (var closed : store.withdraw(report, answer)) {
            letters.tellWithdrawn(closed, report, answer);
        }
        return new Outcome.Withdrawn();
    }

    /// Undoes its answer within ten minutes: letters that wait are recalled, and what was withdrawn
    /// is online again as it was.
    @Transactional
    public Outcome undo(Decider by) {
        var report = lockedFor(by).filter(r -> r.isUndoableAt(clock.instant()));
        if (report.isEmpty() || !putBack(report.get())) {
            return new Outcome.TooLate();
        }
        courrier.recall(report.get().holdKey());
        store.reopen(report.get());
        if (by instanceof Decider.ByLink(var link, var _)) {
            capabilities.giveBack(link.id());
        }
        note(by.who(), "undone", report.get(), "");
        return new Outcome.Undone();
    }

    /// @return false when it was published anew since: that is not taken back
    private boolean putBack(Report report) {
        var before = report.answer().flatMap(Answer::editionBefore);
        if (before.isEmpty()) {
            return true;
        }
        var gone = publications.find(report.content()) instanceof Publications.Answer.Gone;
        if (gone) {
            publications.publish(report.content(), before.get());
        }
        return gone;
    }

    /// Nobody has answered for two days: whoever decides is asked again; for four, whoever stands
    /// in is asked. What has left the public by another way needs no reminder.
    ///
    /// @return how many letters left
    @Transactional
    public int remind() {
        return remind(2, UNANSWERED.multipliedBy(2)) + remind(1, UNANSWERED);
    }

    private int remind(int times, Duration unanswered) {
        var waiting = store.waiting(times, clock.instant().minus(unanswered));
        for (var report : waiting) {
            store.reminded(report, times);
            publications
                    .findLive(report.content())
                    .ifPresent(live -> letters.askAgain(report, live, times > 1));
        }
        return waiting.size();
    }

    /// Erases what was answered long enough ago, and what nobody answered for even longer.
    ///
    /// @return how many reports
    @Transactional
    public int erase() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return store.erase(
                now.minus(kept.signalements()).toInstant(),
                now.minus(kept.signalementsSansReponse()).toInstant());
    }

    private Outcome answering(Decider by, Function<Report, Outcome> act) {
        var report = lockedFor(by).filter(waiting -> waiting.answer().isEmpty());
        return report.isEmpty() || !usesUp(by)
                ? new Outcome.AlreadyAnswered()
                : act.apply(report.get());
    }

    private Optional<Report> lockedFor(Decider by) {
        return store.lock(by.subject()).filter(report -> report.territoire() == by.territoire());
    }

    /// A link answers once.
    private boolean usesUp(Decider by) {
        return switch (by) {
            case Decider.ByLink(var link, var _) -> capabilities.use(link);
            case Decider.ByAgent _ -> true;
        };
    }

    private void note(Who by, String act, Report report, String why) {
        var subject = new Journal.Subject("content", report.content().value());
        journal.note(by, act, subject, report.territoire(), why);
    }
}
