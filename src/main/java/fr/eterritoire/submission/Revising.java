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
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.Optional;

/// An author of something live proposes a new edition of it.
@Component
public class Revising {
    private final Submissions submissions;
    private final SubmissionStore store;
    private final Contents contents;
    private final AuthorLetters letters;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Revising(
            Submissions submissions,
            SubmissionStore store,
            Contents contents,
            AuthorLetters letters,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.submissions = submissions;
        this.store = store;
        this.contents = contents;
        this.letters = letters;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Which is moderated like the first.
    ///
    /// @return empty when another edition of it waits already
    @Transactional
    public Optional<SubmissionId> revise(
            Territoire territoire,
            ContentId live,
            Email sender,
            Content proposed,
            String doubleSendKey) {
        store.lockKey(doubleSendKey);
        var sent = store.findByKey(doubleSendKey);
        if (sent.isPresent() || submissions.findLatestOf(live).filter(this::waits).isPresent()) {
            return sent;
        }
        var id = insert(territoire, live, sender, proposed, doubleSendKey, true);
        events.publishEvent(new SubmissionVerified(id.value(), false));
        return Optional.of(id);
    }

    /// The same, when nobody is to read it: its author confirms it by mail first, for a private
    /// link may have passed to other hands. One that is not confirmed yet is replaced.
    ///
    /// @return empty when another edition of it waits for whoever decides
    @Transactional
    public Optional<SubmissionId> reviseConfirmed(
            Territoire territoire,
            ContentId live,
            Email sender,
            Content proposed,
            String doubleSendKey) {
        store.lockKey(doubleSendKey);
        var sent = store.findByKey(doubleSendKey);
        if (sent.isPresent() || submissions.findLatestOf(live).filter(this::waits).isPresent()) {
            return sent;
        }
        var id = insert(territoire, live, sender, proposed, doubleSendKey, false);
        letters.askToConfirm(submissions.submission(id), proposed);
        return Optional.of(id);
    }

    private SubmissionId insert(
            Territoire territoire,
            ContentId live,
            Email sender,
            Content proposed,
            String key,
            boolean verified) {
        var edition = contents.revise(live, proposed);
        var now = clock.instant();
        var id = store.insert(key, territoire, live, edition, sender, true, verified, now);
        var subject = new Journal.Subject("submission", id.value());
        journal.note(Who.author(id.value()), "revised", subject, territoire.id(), "");
        return id;
    }

    /// What nobody has confirmed waits for nobody else: it gives way.
    private boolean waits(Submission latest) {
        if (latest instanceof Submission.Received unconfirmed) {
            submissions.ended(unconfirmed, Who.author(unconfirmed.id().value()), "taken back");
            return false;
        }
        return latest.isOpen();
    }
}
