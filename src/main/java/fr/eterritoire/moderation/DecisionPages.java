package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.confiance.Trusts;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Picture;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Similar;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.submission.WaitingList;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/// Gathers what the decision page shows.
@Component
public class DecisionPages {
    private static final int COMMUNES_SHOWN = 8;

    private final Submissions submissions;
    private final Publications publications;
    private final Decisions decisions;
    private final Twins twins;
    private final Similar similar;
    private final Differences differences;
    private final Images images;
    private final Elections elections;
    private final Trusts trusts;
    private final Territoires territoires;
    private final Undoing undoing;

    DecisionPages(
            Submissions submissions,
            Publications publications,
            Decisions decisions,
            Twins twins,
            Similar similar,
            Differences differences,
            Images images,
            Elections elections,
            Trusts trusts,
            Territoires territoires,
            Undoing undoing) {
        this.submissions = submissions;
        this.publications = publications;
        this.decisions = decisions;
        this.twins = twins;
        this.similar = similar;
        this.differences = differences;
        this.images = images;
        this.elections = elections;
        this.trusts = trusts;
        this.territoires = territoires;
        this.undoing = undoing;
    }

    /// The page with what was typed, where an answer was not taken and can still be given.
    @Transactional(readOnly = true)
    public Optional<DecisionPage> again(Decider decider, Outcome outcome, Typed typed) {
        return outcome.isDone()
                ? Optional.empty()
                : Optional.of(page(decider, typed, "", Answers.said(outcome)))
                        .filter(DecisionPage::waiting);
    }

    @Transactional(readOnly = true)
    public DecisionPage page(Decider decider, Typed typed, String communeSought, String follows) {
        var submission = submissions.submission(new SubmissionId(decider.subject()));
        var waiting =
                submission instanceof Verified verified
                        && submission.facts().territoire().id() == decider.territoire();
        var proposed =
                waiting ? differences.becoming(submission) : submissions.proposed(submission);
        var live = publications.findLive(submission.content());
        var last =
                decisions
                        .findLast(submission.id())
                        .filter(d -> d.territoire() == decider.territoire());
        return new DecisionPage(
                submission,
                proposed,
                waiting ? differences.of(submission) : List.of(),
                waiting,
                submissions.threadOf(submission.id()),
                last,
                last.filter(decision -> undoing.isUndoable(submission, decision, live)).isPresent(),
                live,
                submission instanceof Verified verified ? twins.of(verified) : List.of(),
                sameDay(submission, proposed),
                communesFor(communeSought),
                communeSought,
                previews(proposed),
                decider,
                care(decider, submission, proposed),
                typed,
                follows);
    }

    private Care care(Decider decider, Submission submission, Content proposed) {
        return new Care(
                elections.ruleOf(submission.facts().territoire()),
                decider instanceof Decider.ByAgent(var agent, var office, var _, var _)
                        && agent.may(Role.ADMINISTRATOR, office)
                        && trusts.mayBeGiven(submission, proposed));
    }

    /// How it stands for whoever reads its page: the same mark as long as nothing has happened.
    ///
    /// @param words what has happened
    public record Standing(String mark, String words) {}

    @Transactional(readOnly = true)
    public Standing standing(Decider decider) {
        var submission = submissions.submission(new SubmissionId(decider.subject()));
        var last = decisions.findLast(submission.id()).filter(decision -> !decision.undone());
        var mark =
                submission.getClass().getSimpleName()
                        + submission.facts().edition()
                        + last.map(decision -> "-" + decision.id()).orElse("");
        var zone = submission.facts().territoire().zone();
        return new Standing(
                mark,
                submission instanceof Verified
                        ? words("moderation.outcome-changed-meanwhile")
                        : last.map(decision -> DecisionPage.takenBy(decision, zone))
                                .orElseGet(() -> words("moderation.state-lapsed")));
    }

    /// Whether it may be the same event as one that is online or waits too.
    public boolean hasTwin(WaitingList.Pending pending, List<WaitingList.Pending> others) {
        return others.stream().anyMatch(other -> twins.areAlike(pending, other))
                || !twins.publishedLike(pending.waiting()).isEmpty();
    }

    private List<Live> sameDay(Submission submission, Content proposed) {
        return similar.nearbyThatDay(submission.facts().territoire(), proposed).stream()
                .filter(live -> !live.id().equals(submission.content()))
                .toList();
    }

    private List<Commune> communesFor(String words) {
        return words.isBlank() ? List.of() : territoires.search(words, COMMUNES_SHOWN);
    }

    /// Pictures that are not public are shown inside the page itself.
    private List<String> previews(Content proposed) {
        return proposed.pictures().stream().map(Picture::sha256).map(images::previewOf).toList();
    }
}
