package fr.eterritoire.submission;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.territoire.Territoire;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The door to proposals: sent, confirmed by mail, corrected by their author; and the changes of
/// state that `moderation` decides.
@Component
public class Submissions {
    private final SubmissionStore store;
    private final ThreadStore thread;
    private final Contents contents;
    private final AuthorLetters letters;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Submissions(
            SubmissionStore store,
            ThreadStore thread,
            Contents contents,
            AuthorLetters letters,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.thread = thread;
        this.contents = contents;
        this.letters = letters;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody proposes. A mail asks to confirm; nothing else happens before.
    ///
    /// @param doubleSendKey the same for each sending of one form
    @Transactional
    public SubmissionId submit(
            Territoire to, Content proposed, Email sender, String doubleSendKey) {
        store.lockKey(doubleSendKey);
        return store.findByKey(doubleSendKey)
                .orElseGet(() -> received(to, proposed, sender, doubleSendKey));
    }

    /// Whether a form with this key was already sent.
    public boolean isKnown(String doubleSendKey) {
        return store.findByKey(doubleSendKey).isPresent();
    }

    private SubmissionId received(Territoire to, Content proposed, Email sender, String key) {
        var content = contents.create(to, proposed);
        var id = store.insert(key, to, content, 1, sender, false, false, clock.instant());
        note(Who.author(id.value()), "proposed", id, to);
        letters.askToConfirm(submission(id), proposed);
        return id;
    }

    /// Its author has confirmed the address: it waits for a decision, or is published if they are
    /// trusted.
    ///
    /// @return the secret of the author's private link, or empty when it no longer waited for this
    @Transactional
    public Optional<String> verify(SubmissionId id) {
        return switch (locked(id)) {
            case Submission.Received received -> {
                waits(received, received.facts().edition(), "verified", true);
                yield Optional.of(letters.welcome(submission(id), proposed(received)));
            }
            default -> Optional.empty();
        };
    }

    /// Its author corrects it, or only answers, while it waits or after it was sent back.
    ///
    /// @param answer what the author says to whoever decides, may be empty
    /// @return whether it was still open to correction
    @Transactional
    public boolean correct(SubmissionId id, Content corrected, String answer) {
        return switch (locked(id)) {
            case Submission.Verified open -> corrected(open, corrected, answer);
            case Submission.SentBack open -> corrected(open, corrected, answer);
            default -> false;
        };
    }

    private boolean corrected(Submission open, Content corrected, String answer) {
        if (!answer.isBlank()) {
            thread.add(open.id(), true, answer.strip(), clock.instant());
        }
        var edition =
                corrected.equals(proposed(open))
                        ? open.facts().edition()
                        : contents.revise(open.content(), corrected);
        waits(open, edition, "corrected", false);
        return true;
    }

    private void waits(Submission submission, int edition, String act, boolean confirmed) {
        store.verified(submission.id(), edition, clock.instant());
        note(
                Who.author(submission.id().value()),
                act,
                submission.id(),
                submission.facts().territoire());
        events.publishEvent(new SubmissionVerified(submission.id().value(), confirmed));
    }

    /// The proposal, locked until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Submission locked(SubmissionId id) {
        return store.lock(id)
                .orElseThrow(() -> new IllegalArgumentException("No submission " + id));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void approved(Submission submission) {
        become(submission, "APPROVED", Optional.empty());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void declined(Submission submission) {
        become(submission, "DECLINED", Optional.empty());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void merged(Submission submission, ContentId into) {
        become(submission, "MERGED", Optional.of(into));
    }

    /// It waits no longer, and nobody decided.
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(Submission submission, Who by, String act) {
        become(submission, "LAPSED", Optional.empty());
        note(by, act, submission.id(), submission.facts().territoire());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sentBack(Submission submission, String question) {
        thread.add(submission.id(), false, question.strip(), clock.instant());
        become(submission, "SENT_BACK", Optional.empty());
    }

    /// Passes it to another territory, unchanged but for what depends on the place. It waits anew:
    /// each territory has its own time to answer.
    @Transactional(propagation = Propagation.MANDATORY)
    public void handTo(
            Submission submission, Territoire territoire, Content adapted, Instant since) {
        contents.handTo(submission.content(), territoire);
        store.handTo(
                submission.id(), territoire, contents.revise(submission.content(), adapted), since);
    }

    /// A twin was merged into it, or left it: it proposes something else, and goes on waiting.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enriched(Submission open, Content now) {
        store.proposes(open.id(), contents.revise(open.content(), now));
    }

    /// Undoes a decision: it waits again, with this edition.
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitsAgain(Submission submission, int edition) {
        if (submission instanceof Submission.SentBack) {
            thread.unsay(submission.id());
        }
        store.verified(submission.id(), edition, clock.instant());
    }

    private void become(Submission submission, String state, Optional<ContentId> into) {
        store.become(submission.id(), state, into, clock.instant());
    }

    private void note(Who who, String act, SubmissionId id, Territoire territoire) {
        journal.note(who, act, new Journal.Subject("submission", id.value()), territoire.id(), "");
    }

    public Submission submission(SubmissionId id) {
        return store.find(id)
                .orElseThrow(() -> new IllegalArgumentException("No submission " + id));
    }

    /// The last proposal made for a content, which speaks for it; empty for what was imported.
    public Optional<Submission> findLatestOf(ContentId content) {
        return store.latestOf(content);
    }

    /// The last proposal that was published for a content: its sender keeps it.
    public Optional<Submission> findKeeperOf(ContentId content) {
        return store.keeperOf(content);
    }

    /// All that waits for a decision, longest first.
    public List<Submission> waiting() {
        return store.waiting();
    }

    /// The content it is about now: its own, or the one it was merged into, in the end.
    public ContentId contentNowOf(Submission submission) {
        return submission instanceof Submission.Merged merged
                ? store.latestOf(merged.into()).map(this::contentNowOf).orElse(merged.into())
                : submission.content();
    }

    /// Proposals found to be the same as this content, at once or by way of another.
    public List<Submission> mergedInto(ContentId content) {
        return store.mergedInto(content);
    }

    /// What it proposes now.
    public Content proposed(Submission submission) {
        return contents.edition(submission.content(), submission.facts().edition());
    }

    public List<ThreadLine> threadOf(SubmissionId id) {
        return thread.of(id);
    }
}
