package fr.eterritoire.auteur;

import fr.eterritoire.accounts.Capability;
import fr.eterritoire.confiance.Trusts;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Revising;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.submission.TakingBack;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

import java.util.Optional;
import java.util.UUID;

/// The door to what authors may do with their link.
@Component
public class Auteurs {
    private final Submissions submissions;
    private final Revising revising;
    private final TakingBack takingBack;
    private final Trusts trusts;
    private final Publications publications;
    private final Contents contents;
    private final StatusLetters letters;
    private final Journal journal;

    Auteurs(
            Submissions submissions,
            Revising revising,
            TakingBack takingBack,
            Trusts trusts,
            Publications publications,
            Contents contents,
            StatusLetters letters,
            Journal journal) {
        this.submissions = submissions;
        this.revising = revising;
        this.takingBack = takingBack;
        this.trusts = trusts;
        this.publications = publications;
        this.contents = contents;
        this.letters = letters;
        this.journal = journal;
    }

    /// Whether what they change is published as soon as they confirm it by mail.
    boolean isTrusted(Desk desk) {
        return desk.live()
                .filter(_ -> desk.open().isEmpty())
                .filter(
                        live ->
                                trusts.findFor(live.owner(), desk.author(), desk.proposed())
                                        .isPresent())
                .isPresent();
    }

    @Transactional(readOnly = true)
    Desk desk(Capability link) {
        var opened = submissions.submission(new SubmissionId(link.subject()));
        var content = submissions.contentNowOf(opened);
        var live = publications.findLive(content);
        var current = currentFor(opened, content, live);
        var edition = shown(current, live);
        return new Desk(
                opened, content, current, live, edition, contents.edition(content, edition));
    }

    /// The last proposal speaks for a content, whoever made it. A fiche that its organisation keeps
    /// is the keeper's alone: each sees what they sent, and the links of others lead nowhere.
    private Optional<Submission> currentFor(
            Submission opened, ContentId content, Optional<Live> live) {
        var latest = submissions.findLatestOf(content);
        if (live.isEmpty() || !(live.get().content() instanceof Fiche fiche)) {
            return latest;
        }
        var sender = opened.facts().sender();
        var isKept = fiche.isOwned() && !isFrom(sender, submissions.findKeeperOf(content));
        if (isKept) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return isFrom(sender, latest) ? latest : Optional.of(opened);
    }

    private static boolean isFrom(Email sender, Optional<Submission> submission) {
        return submission.filter(one -> one.facts().sender().equals(sender)).isPresent();
    }

    private static int shown(Optional<Submission> current, Optional<Live> live) {
        return current.filter(
                        s ->
                                s.isOpen()
                                        || live.isEmpty()
                                        || s.facts().edition() > live.get().edition())
                .map(s -> s.facts().edition())
                .or(() -> live.map(Live::edition))
                .orElse(1);
    }

    /// The edition that a form was filled with; what is shown now when it does not say.
    @Transactional(readOnly = true)
    Content filledFrom(Desk desk, ContentForm<?> form) {
        var number =
                form.get("edition").matches("\\d{1,6}") ? Integer.parseInt(form.get("edition")) : 0;
        if (number < 1 || number > contents.editionsOf(desk.content())) {
            return desk.proposed();
        }
        return contents.edition(desk.content(), number);
    }

    /// Says at once, in our words and without moderation, that it is cancelled, full, postponed, or
    /// on again; whoever decides and everybody who proposed it is told. What the author adds is
    /// public text: it waits to be read, as a new edition (S-2.15).
    ///
    /// @return false when it is not live, or already so
    @Transactional
    public boolean change(Capability link, EventStatus told, Optional<String> note) {
        desk(link).open().ifPresent(open -> submissions.locked(open.id()));
        publications.lockLive(desk(link).content());
        var desk = desk(link);
        var now =
                desk.liveEvenement()
                        .filter(evenement -> evenement.status() != evenement.status().and(told));
        now.ifPresent(
                evenement -> {
                    var status = evenement.status().and(told);
                    var shown = evenement.withStatus(status, Optional.empty());
                    changed(desk, link, shown);
                    letters.tellAuthors(desk, shown, note.orElse(""));
                    note.ifPresent(_ -> explain(desk, evenement.withStatus(status, note)));
                    if (note.isEmpty() || desk.open().isPresent()) {
                        letters.tellDeciders(desk, shown);
                    }
                });
        return now.isPresent();
    }

    /// In what waits already, or in an edition of its own.
    private void explain(Desk desk, Evenement explained) {
        desk.open()
                .ifPresentOrElse(
                        open ->
                                submissions.correct(
                                        open.id(),
                                        desk.marked(explained.status(), explained.statusNote()),
                                        ""),
                        () -> revise(desk, explained, UUID.randomUUID().toString()));
    }

    private void changed(Desk desk, Capability link, Evenement becoming) {
        publications.revise(desk.content(), becoming);
        journal.note(
                Who.author(link.subject()),
                "status changed",
                new Journal.Subject("content", desk.content().value()),
                desk.territoire().id(),
                becoming.status().name());
    }

    /// Corrects what waits, or proposes a new edition of what is live.
    ///
    /// @return `REFUSED` when neither can be: it is over, or another edition of it waits already
    @Transactional
    public Sent correct(Capability link, Content corrected, String answer, String doubleSendKey) {
        var desk = desk(link);
        if (desk.open().isPresent()) {
            return submissions.correct(desk.open().get().id(), corrected, answer)
                    ? Sent.TO_READ
                    : Sent.REFUSED;
        }
        return desk.live().isPresent() ? revise(desk, corrected, doubleSendKey) : Sent.REFUSED;
    }

    /// What came of a change: whoever decides reads it, or its trusted author confirms it by mail.
    public enum Sent {
        TO_READ,
        TO_CONFIRM,
        REFUSED
    }

    private Sent revise(Desk desk, Content becoming, String key) {
        var territoire = desk.territoire();
        var content = desk.content();
        if (trusts.findFor(territoire, desk.author(), becoming).isPresent()) {
            return revising.reviseConfirmed(territoire, content, desk.author(), becoming, key)
                            .isPresent()
                    ? Sent.TO_CONFIRM
                    : Sent.REFUSED;
        }
        return revising.revise(territoire, content, desk.author(), becoming, key).isPresent()
                ? Sent.TO_READ
                : Sent.REFUSED;
    }

    /// Answers the question of whoever decides, changing nothing.
    @Transactional
    public boolean answer(Capability link, String words) {
        var desk = desk(link);
        return desk.open()
                .map(open -> submissions.correct(open.id(), submissions.proposed(open), words))
                .orElse(false);
    }

    /// Takes back what waits.
    @Transactional
    public boolean takeBack(Capability link) {
        return desk(link).open().map(open -> takingBack.takeBack(open.id())).orElse(false);
    }
}
