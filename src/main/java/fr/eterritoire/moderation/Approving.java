package fr.eterritoire.moderation;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.confiance.Trust;
import fr.eterritoire.confiance.Trusts;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Submission.Verified;
import fr.eterritoire.submission.Submissions;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Puts what waits online, as its author proposed it or as whoever decides has corrected it.
@Component
class Approving {
    private final Submissions submissions;
    private final Publications publications;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Elections elections;
    private final Trusts trusts;
    private final Journal journal;

    Approving(
            Submissions submissions,
            Publications publications,
            Decisions decisions,
            DecisionLetters letters,
            Elections elections,
            Trusts trusts,
            Journal journal) {
        this.submissions = submissions;
        this.publications = publications;
        this.decisions = decisions;
        this.letters = letters;
        this.elections = elections;
        this.trusts = trusts;
        this.journal = journal;
    }

    Outcome asProposed(Verified waiting, Who by) {
        return asCorrected(waiting, submissions.proposed(waiting), "", by);
    }

    /// As the one rule for political meetings lets it be announced, whoever proposes it.
    Outcome asCorrected(Verified waiting, Content wanted, String words, Who by) {
        return elections
                .allowed(waiting.facts().territoire(), wanted)
                .map(allowed -> online(waiting, wanted, allowed, words, by))
                .orElseGet(Outcome.RuleForbids::new);
    }

    private Outcome online(
            Verified waiting, Content wanted, Content allowed, String words, Who by) {
        if (allowed.equals(submissions.proposed(waiting))) {
            return unchanged(waiting, by);
        }
        var said = allowed.equals(wanted) ? words : words("moderation.facts-only") + "\n" + words;
        return changed(waiting, allowed, said.strip(), by);
    }

    private Outcome unchanged(Verified waiting, Who by) {
        var live = publications.lockLive(waiting.content());
        var decision = approved(waiting, live, by);
        var online = putOnline(waiting, live);
        note(by, "approved", waiting);
        letters.tellOnline(waiting, online, decision);
        return new Outcome.Online(waiting.content());
    }

    /// Nobody decides: its author is trusted with what they confirm.
    void asTrusted(Verified waiting, Trust trust) {
        var live = publications.lockLive(waiting.content());
        var decision = approved(waiting, live, trust.who());
        var online = putOnline(waiting, live);
        note(trust.who(), "published by trust", waiting);
        letters.tellOthersOnline(waiting, online, decision);
        trusts.published(trust, waiting, online);
    }

    private Decision approved(Verified waiting, Optional<Live> live, Who by) {
        return decisions.take(
                waiting, Decision.Kind.APPROVED, by, d -> d.before(live.map(Live::edition)));
    }

    private Outcome changed(Verified waiting, Content corrected, String words, Who by) {
        var live = publications.lockLive(waiting.content());
        var proposed = becoming(submissions.proposed(waiting), live);
        submissions.enriched(waiting, corrected);
        var now = (Verified) submissions.locked(waiting.id());
        var decision =
                decisions.take(
                        waiting,
                        Decision.Kind.APPROVED,
                        by,
                        d ->
                                d.before(live.map(Live::edition))
                                        .corrected(now.facts().edition())
                                        .saying(words));
        var online = putOnline(now, live);
        note(by, "corrected and approved", waiting);
        letters.tellCorrected(now, online, changes(proposed, online, waiting), words, decision);
        return new Outcome.Online(waiting.content());
    }

    private static List<Changes.Change> changes(
            Content proposed, Content online, Verified waiting) {
        return Changes.between(proposed, online, waiting.facts().territoire());
    }

    private Content putOnline(Verified waiting, Optional<Live> live) {
        var proposed = submissions.proposed(waiting);
        var becoming = becoming(proposed, live);
        if (becoming.equals(proposed)) {
            publications.publish(waiting.content(), waiting.facts().edition());
        } else {
            publications.revise(waiting.content(), becoming);
        }
        submissions.approved(waiting);
        return becoming;
    }

    private static Content becoming(Content proposed, Optional<Live> live) {
        return live.map(l -> proposed.replacing(l.content())).orElse(proposed);
    }

    private void note(Who by, String act, Verified waiting) {
        journal.note(
                by,
                act,
                new Journal.Subject("submission", waiting.id().value()),
                waiting.facts().territoire().id(),
                "");
    }
}
