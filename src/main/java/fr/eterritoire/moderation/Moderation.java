package fr.eterritoire.moderation;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.confiance.Trusts;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Commune;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.function.Function;

/// The door to deciding: publish, ask for a correction, do not publish, not ours, the same as
/// another. Each is one transaction: the state, the publication, the journal row, the letters that
/// wait.
@Component
public class Moderation {
    private final Submissions submissions;
    private final Contents contents;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Twins twins;
    private final Approving approving;
    private final Undoing undoing;
    private final Elections elections;
    private final Trusts trusts;
    private final Capabilities capabilities;
    private final Journal journal;

    Moderation(
            Submissions submissions,
            Contents contents,
            Decisions decisions,
            DecisionLetters letters,
            Twins twins,
            Approving approving,
            Undoing undoing,
            Elections elections,
            Trusts trusts,
            Capabilities capabilities,
            Journal journal) {
        this.submissions = submissions;
        this.contents = contents;
        this.decisions = decisions;
        this.letters = letters;
        this.twins = twins;
        this.approving = approving;
        this.undoing = undoing;
        this.elections = elections;
        this.trusts = trusts;
        this.capabilities = capabilities;
        this.journal = journal;
    }

    /// Approving is publishing.
    ///
    /// @param edition the one that was shown: another is not decided on unread
    @Transactional
    public Outcome approve(Decider by, int edition) {
        return deciding(by, edition, waiting -> approving.asProposed(waiting, by.who()));
    }

    /// « Publier, et faire confiance »: what its author confirms from now on is published at once,
    /// for a year.
    @Transactional
    public Outcome approveAndTrust(Decider.ByAgent by, int edition) {
        return deciding(
                by,
                edition,
                waiting -> {
                    var proposed = submissions.proposed(waiting);
                    var outcome = approving.asProposed(waiting, by.who());
                    if (outcome instanceof Outcome.Online) {
                        trusts.give(waiting, proposed, by.agent());
                    }
                    return outcome;
                });
    }

    /// « Corriger et publier »: publishes it as whoever decides has corrected it. Its author is
    /// told what was changed, and what can be done about it (S-2.17).
    ///
    /// @param words said to the author, may be empty
    @Transactional
    public Outcome approveCorrected(Decider by, int edition, Content corrected, String words) {
        return deciding(
                by, edition, waiting -> approving.asCorrected(waiting, corrected, words, by.who()));
    }

    /// Asks its author for a correction, or for an answer.
    @Transactional
    public Outcome sendBack(Decider by, int edition, String question) {
        if (question.isBlank()) {
            return new Outcome.WordsMissing();
        }
        return deciding(
                by,
                edition,
                waiting -> {
                    var decision =
                            decisions.take(
                                    waiting,
                                    Decision.Kind.SENT_BACK,
                                    by.who(),
                                    d -> d.saying(question));
                    submissions.sentBack(waiting, question);
                    note(by.who(), "sent back", waiting, "");
                    letters.askAuthor(waiting, submissions.proposed(waiting), question, decision);
                    return new Outcome.SentBack();
                });
    }

    /// Does not publish. The author is told why, by which rule, and what can be done about it.
    ///
    /// @param chosen none when nothing was chosen, or nothing that there is
    /// @param words what is added to the motif's own; needed when it has none
    @Transactional
    public Outcome decline(Decider by, int edition, Optional<Motif> chosen, String words) {
        if (chosen.isEmpty()) {
            return new Outcome.MotifMissing();
        }
        var motif = chosen.get();
        if (words.isBlank() && motif.words().isEmpty()) {
            return new Outcome.WordsMissing();
        }
        return deciding(
                by,
                edition,
                waiting -> {
                    if (!Motif.leftBy(elections.ruleOf(waiting.facts().territoire()))
                            .contains(motif)) {
                        return new Outcome.RuleAnnounces();
                    }
                    var decision =
                            decisions.take(
                                    waiting,
                                    Decision.Kind.DECLINED,
                                    by.who(),
                                    d -> d.because(motif).saying(words));
                    submissions.declined(waiting);
                    note(by.who(), "declined", waiting, motif.name());
                    letters.tellDeclined(
                            waiting, submissions.proposed(waiting), motif, words, decision);
                    return new Outcome.Declined();
                });
    }

    /// « Pas chez nous »: passes it to the commune where it belongs; its author types nothing
    /// again. What is confidential stays: a commune's address would tell who sells.
    @Transactional
    public Outcome passOn(Decider by, int edition, Commune to) {
        return deciding(
                by,
                edition,
                waiting -> {
                    var proposed = submissions.proposed(waiting);
                    if (waiting.facts().revises()
                            || to.id() == by.territoire()
                            || proposed.isConfidential()) {
                        return new Outcome.NotYours();
                    }
                    var decision =
                            decisions.take(waiting, Decision.Kind.PASSED_ON, by.who(), d -> d);
                    var there = proposed.inZone(to.zone());
                    submissions.handTo(waiting, to, there, decision.decidedAt());
                    note(by.who(), "passed on", waiting, to.code().value());
                    letters.handOver(submissions.submission(waiting.id()), decision);
                    return new Outcome.PassedOn(to);
                });
    }

    /// « C’est la même »: its author becomes an organiser of the other, live or waiting.
    @Transactional
    public Outcome merge(Decider by, int edition, ContentId into) {
        return deciding(
                by,
                edition,
                waiting -> {
                    if (waiting.facts().revises() || !twins.isTwin(waiting, into)) {
                        return new Outcome.NotATwin();
                    }
                    var before = twins.editionOf(into);
                    var decision =
                            decisions.take(
                                    waiting,
                                    Decision.Kind.MERGED,
                                    by.who(),
                                    d -> d.before(Optional.of(before)).into(into));
                    twins.join(submissions.proposed(waiting), into);
                    submissions.merged(waiting, into);
                    note(by.who(), "merged", waiting, into.toString());
                    letters.tellMerged(
                            waiting, contents.edition(into, twins.editionOf(into)), decision);
                    return new Outcome.Merged(into);
                });
    }

    /// Every decision begins here: the proposal is locked, must wait, must be this territory's and
    /// be as it was shown. It uses up the link it was taken with (S-7.7).
    private Outcome deciding(Decider by, int edition, Function<Verified, Outcome> act) {
        var submission = submissions.locked(new SubmissionId(by.subject()));
        if (submission.facts().territoire().id() != by.territoire()) {
            return new Outcome.NotYours();
        }
        return switch (submission) {
            case Verified waiting when edition != 0 && waiting.facts().edition() != edition ->
                    new Outcome.Changed();
            case Verified waiting -> usedUp(by, act.apply(waiting));
            case Submission.Received _, Submission.SentBack _ -> new Outcome.AwaitingAuthor();
            case Submission.Approved _,
                    Submission.Declined _,
                    Submission.Merged _,
                    Submission.Lapsed _ ->
                    new Outcome.AlreadyDecided(submission);
        };
    }

    private Outcome usedUp(Decider by, Outcome outcome) {
        if (outcome.isDone() && by instanceof Decider.ByLink(var link, var _)) {
            capabilities.use(link);
        }
        return outcome;
    }

    /// Undoes the last decision on a proposal, within ten minutes, if nobody has built on it since.
    @Transactional
    public Outcome undo(Decider by) {
        return undoing.undo(by);
    }

    private void note(Who by, String act, Submission submission, String why) {
        journal.note(
                by,
                act,
                new Journal.Subject("submission", submission.id().value()),
                submission.facts().territoire().id(),
                why);
    }
}
