package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Deciders;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.signalement.Report.Answer;
import fr.eterritoire.submission.AuthorLetters;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The letters around a report: a receipt, a link to whoever decides, and what was answered, held
/// until the answer can no longer be undone.
@Component
class ReportLetters {
    private static final Duration TO_ANSWER = Duration.ofDays(14);

    private final Courrier courrier;
    private final AuthorLetters authors;
    private final Submissions submissions;
    private final Contents contents;
    private final Capabilities capabilities;
    private final Deciders deciders;
    private final Territoires territoires;
    private final Addresses addresses;

    ReportLetters(
            Courrier courrier,
            AuthorLetters authors,
            Submissions submissions,
            Contents contents,
            Capabilities capabilities,
            Deciders deciders,
            Territoires territoires,
            Addresses addresses) {
        this.courrier = courrier;
        this.authors = authors;
        this.submissions = submissions;
        this.contents = contents;
        this.capabilities = capabilities;
        this.deciders = deciders;
        this.territoires = territoires;
        this.addresses = addresses;
    }

    /// The motif's words or those of whoever decides, then the rule (S-2.17).
    static String reasonOf(Motif motif, String words) {
        return (words.isBlank() ? motif.words() : words.strip()) + " (" + motif.rule() + ")";
    }

    void acknowledge(Report report, Live live) {
        var page = page(report, live.content(), addresses.absolute(live.path()), "");
        toReporter(report, words("signalement.letter-received"), "report-received", page)
                .forEach(courrier::send);
    }

    /// Asks whoever decides. What is reported may be a picture: the letter shows none.
    void ask(Report report, Live live) {
        ask(report, live, deciders.of(live.owner()), "");
    }

    /// @param standIn asks whoever steps in when nobody answers, if there is somebody
    void askAgain(Report report, Live live, boolean standIn) {
        var first = deciders.of(live.owner());
        var asked = standIn ? deciders.fallbackOf(live.owner()).orElse(first) : first;
        ask(report, live, asked, words("signalement.letter-waits"));
    }

    private void ask(Report report, Live live, Deciders.Asked asked, String words) {
        var subject =
                words("signalement.letter-to-read", live.content().title(), live.owner().name());
        for (var recipient : asked.recipients()) {
            var link = addresses.absolute(leadsTo(report, live, recipient));
            var page = page(report, live.content(), link, words, !recipient.byMail());
            courrier.send(new Letter(recipient.mail(), subject, "report-ask", page));
        }
    }

    /// A link that answers for whoever was named; the office for others.
    private String leadsTo(Report report, Live live, Deciders.Recipient recipient) {
        if (!recipient.byMail()) {
            return Offices.report(live.owner(), report.id());
        }
        var token =
                capabilities.issue(
                        Purpose.REPORT,
                        report.id(),
                        live.owner().id(),
                        recipient.mail(),
                        TO_ANSWER);
        return "/signalement/" + token;
    }

    void tellKept(Report report, Answer answer) {
        var page = page(report, reported(report), "", answer.message());
        answer(report, report, "report-kept", page);
    }

    /// @param closed one of the reports that the answer to `report` closed
    void tellWithdrawn(Report closed, Report report, Answer answer) {
        var reason = answer.motif().map(motif -> reasonOf(motif, answer.message())).orElse("");
        answer(closed, report, "report-withdrawn", page(closed, reported(closed), "", reason));
    }

    private void answer(Report to, Report report, String template, ReportLetterPage page) {
        toReporter(to, words("signalement.letter-answer"), template, page)
                .map(letter -> letter.heldFor(Report.TO_UNDO, report.holdKey()))
                .forEach(courrier::send);
    }

    private static Stream<Letter> toReporter(
            Report report, String subject, String template, ReportLetterPage page) {
        var whole = subject + "\u00a0: " + page.content().title();
        return report.said().mail().stream().map(mail -> new Letter(mail, whole, template, page));
    }

    /// The statement of reasons to whoever proposed it; an imported content has nobody to tell.
    void tellAuthors(Report report, Live live, String reason) {
        for (var proposal : proposalsOf(live)) {
            courrier.send(
                    authors.letter(
                                    proposal,
                                    live.content(),
                                    words("signalement.letter-withdrawn"),
                                    "withdrawn",
                                    reason)
                            .heldFor(Report.TO_UNDO, report.holdKey()));
        }
    }

    private List<Submission> proposalsOf(Live live) {
        return Stream.concat(
                        submissions.findKeeperOf(live.id()).stream(),
                        submissions.mergedInto(live.id()).stream())
                .toList();
    }

    private Content reported(Report report) {
        return contents.edition(report.content(), report.edition());
    }

    private ReportLetterPage page(Report report, Content content, String link, String words) {
        return page(report, content, link, words, false);
    }

    private ReportLetterPage page(
            Report report, Content content, String link, String words, boolean signIn) {
        var territoire = territoires.territoire(report.territoire());
        return new ReportLetterPage(report, territoire, content, link, words, signIn);
    }
}
