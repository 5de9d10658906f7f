package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Changes.Change;
import fr.eterritoire.content.Content;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.AuthorLetters;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The letters around a decision: to whoever decides, with four answers; to the author, held until
/// the decision can no longer be undone.
@Component
class DecisionLetters {
    private static final Duration TO_DECIDE = Duration.ofDays(14);

    private final Courrier courrier;
    private final AuthorLetters authors;
    private final Submissions submissions;
    private final Differences differences;
    private final Capabilities capabilities;
    private final Deciders deciders;
    private final Images images;
    private final Addresses addresses;

    DecisionLetters(
            Courrier courrier,
            AuthorLetters authors,
            Submissions submissions,
            Differences differences,
            Capabilities capabilities,
            Deciders deciders,
            Images images,
            Addresses addresses) {
        this.courrier = courrier;
        this.authors = authors;
        this.submissions = submissions;
        this.differences = differences;
        this.capabilities = capabilities;
        this.deciders = deciders;
        this.images = images;
        this.addresses = addresses;
    }

    /// Shows whoever decides the proposal whole, with four answers.
    void ask(Submission submission) {
        asking(submission, deciders.of(submission.facts().territoire()), "")
                .forEach(courrier::send);
    }

    /// The same again, because nobody answered.
    ///
    /// @param words why it comes again, or to somebody else
    void askAgain(Submission submission, Deciders.Asked asked, String words) {
        asking(submission, asked, words).forEach(courrier::send);
    }

    /// The commune it was passed to is asked, once the passing on can no longer be undone.
    void handOver(Submission submission, Decision decision) {
        asking(submission, deciders.of(submission.facts().territoire()), "")
                .map(letter -> letter.heldFor(Decision.TO_UNDO, decision.holdKey()))
                .forEach(courrier::send);
        var to = submission.facts().territoire().name();
        tell(
                submission,
                submissions.proposed(submission),
                words("moderation.letter-passed-on", to),
                "passed-on",
                words("moderation.takes-place", to),
                decision);
    }

    private Stream<Letter> asking(Submission submission, Deciders.Asked asked, String words) {
        var proposed = differences.becoming(submission);
        var changes = differences.of(submission);
        var pictures = picturesOf(proposed);
        return asked.recipients().stream()
                .map(to -> asking(submission, proposed, changes, to, words).with(pictures));
    }

    private Letter asking(
            Submission submission,
            Content proposed,
            List<Change> changes,
            Deciders.Recipient recipient,
            String words) {
        var facts = submission.facts();
        var page =
                new DecisionLetterPage(
                        submission,
                        proposed,
                        changes,
                        submissions.threadOf(facts.id()),
                        addresses.absolute(leadsTo(facts, recipient)),
                        recipient.byMail(),
                        words);
        var subject =
                toRead(facts, page)
                        + "\u00a0: "
                        + proposed.title()
                        + " ("
                        + facts.territoire().name()
                        + ")";
        return new Letter(recipient.mail(), subject, "decide", page);
    }

    /// A link that decides for whoever was named; the office for others.
    private String leadsTo(Submission.Facts facts, Deciders.Recipient recipient) {
        if (!recipient.byMail()) {
            return Offices.proposal(facts.territoire(), facts.id().value());
        }
        var token =
                capabilities.issue(
                        Purpose.DECIDE,
                        facts.id().value(),
                        facts.territoire().id(),
                        recipient.mail(),
                        TO_DECIDE);
        return "/decision/" + token;
    }

    /// « À relire », « Annulé, un mot à relire »
    private static String toRead(Submission.Facts facts, DecisionLetterPage page) {
        if (!facts.revises()) {
            return words("moderation.letter-to-read");
        }
        return page.word().isPresent()
                ? words("moderation.letter-word-to-read", page.status())
                : words("moderation.letter-changed");
    }

    private List<Letter.InlinePicture> picturesOf(Content proposed) {
        return proposed.pictures().stream()
                .map(
                        picture ->
                                new Letter.InlinePicture(
                                        picture.sha256(),
                                        "image/jpeg",
                                        images.jpegForLetter(picture.sha256())))
                .toList();
    }

    void tellOnline(Submission submission, Content live, Decision decision) {
        var subject =
                submission.facts().revises()
                        ? words("moderation.letter-change-online")
                        : words("moderation.letter-online");
        var address = addresses.absolute(Live.shortPath(submission.content()));
        tell(submission, live, subject, "approved", address, decision);
        tellOthersOnline(submission, live, decision);
    }

    /// Those whose proposals were merged into it.
    void tellOthersOnline(Submission submission, Content live, Decision decision) {
        var subject = words("moderation.letter-online");
        var address = addresses.absolute(Live.shortPath(submission.content()));
        for (var merged : submissions.mergedInto(submission.content())) {
            tell(merged, live, subject, "approved", address, decision);
        }
    }

    /// It is online, otherwise than proposed: its authors are told what was changed (S-2.17).
    void tellCorrected(
            Submission submission,
            Content live,
            List<Change> changes,
            String words,
            Decision decision) {
        var told = new ArrayList<Submission>(List.of(submission));
        told.addAll(submissions.mergedInto(submission.content()));
        for (var one : told) {
            var subject = words("moderation.letter-online-corrected");
            courrier.send(
                    authors.letter(one, live, subject, "approved-corrected", words, changes)
                            .heldFor(Decision.TO_UNDO, decision.holdKey()));
        }
    }

    void askAuthor(Submission submission, Content proposed, String question, Decision decision) {
        tell(
                submission,
                proposed,
                words("moderation.letter-specify"),
                "sent-back",
                question,
                decision);
    }

    void tellMerged(Submission submission, Content twin, Decision decision) {
        tell(submission, twin, words("moderation.letter-merged"), "merged", "", decision);
    }

    void tellDeclined(
            Submission submission, Content proposed, Motif motif, String words, Decision decision) {
        var reason = words.isBlank() ? motif.words() : words.strip();
        var why = reason.replaceFirst("\\.$", "") + " (" + motif.rule() + ").";
        tell(submission, proposed, words("moderation.letter-declined"), "declined", why, decision);
        for (var merged : submissions.mergedInto(submission.content())) {
            tell(merged, proposed, words("moderation.letter-declined"), "declined", why, decision);
        }
    }

    private void tell(
            Submission submission,
            Content shown,
            String subject,
            String template,
            String words,
            Decision decision) {
        courrier.send(
                authors.letter(submission, shown, subject, template, words)
                        .heldFor(Decision.TO_UNDO, decision.holdKey()));
    }

    /// Tells the author truthfully that nobody has answered yet.
    void tellWaiting(Submission submission, String words) {
        courrier.send(
                authors.letter(
                        submission,
                        submissions.proposed(submission),
                        words("moderation.letter-waiting"),
                        "waiting",
                        words));
    }
}
