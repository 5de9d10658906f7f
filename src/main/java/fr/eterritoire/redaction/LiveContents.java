package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a town hall does with what is online, without moderation: correct, mark, withdraw. Whoever
/// proposed it is told. What nobody proposed and nobody imported is the town hall's own.
@Component
class LiveContents {
    private final Publications publications;
    private final Submissions submissions;
    private final Acts acts;
    private final ChangeLetters letters;

    LiveContents(
            Publications publications, Submissions submissions, Acts acts, ChangeLetters letters) {
        this.publications = publications;
        this.submissions = submissions;
        this.acts = acts;
        this.letters = letters;
    }

    /// What is needed to touch it: more when it is somebody else's.
    Role needed(Live live) {
        return isOwn(live) ? Role.EDITOR : Role.MODERATOR;
    }

    boolean isOwn(Live live) {
        return live.content().source().isEmpty()
                && submissions.findKeeperOf(live.id()).isEmpty()
                && submissions.mergedInto(live.id()).isEmpty();
    }

    boolean hasAuthors(Live live) {
        return submissions.findKeeperOf(live.id()).isPresent()
                || !submissions.mergedInto(live.id()).isEmpty();
    }

    /// A new edition. What was said at once of the one before still holds.
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome correct(
            ContentId content, Content corrected, List<Territoire> also, Agent agent) {
        var live = publications.lockLive(content);
        if (live.isEmpty()) {
            return new Outcome.TooLate();
        }
        var becoming = corrected.replacing(live.get().content());
        var same = new HashSet<>(also).equals(new HashSet<>(publications.alsoListing(content)));
        if (becoming.equals(live.get().content()) && same) {
            return new Outcome.AlreadySo();
        }
        if (!same) {
            publications.listAlsoIn(content, also);
        }
        revised(live.get(), becoming, OfficeAct.Kind.CORRECTED, agent, "");
        return new Outcome.Online(content);
    }

    /// Cancelled, full, postponed, or as planned again: shown at once, with the words that explain
    /// it.
    @Transactional
    public Outcome mark(
            Territoire territoire,
            ContentId content,
            EventStatus told,
            Optional<String> note,
            Agent agent) {
        var live = own(territoire, content);
        if (live.isEmpty()) {
            return new Outcome.TooLate();
        }
        if (!(live.get().content() instanceof Evenement now)) {
            return new Outcome.TooLate();
        }
        var status = now.status().and(told);
        if (now.status() == status && now.statusNote().equals(note)) {
            return new Outcome.AlreadySo();
        }
        var becoming = now.withStatus(status, note);
        revised(live.get(), becoming, OfficeAct.Kind.STATUS, agent, status.name());
        return new Outcome.Changed();
    }

    private void revised(
            Live before, Content becoming, OfficeAct.Kind kind, Agent agent, String why) {
        publications.revise(before.id(), becoming);
        var now = publications.findLive(before.id()).orElseThrow();
        var act = acts.take(now, kind, Optional.of(before.edition()), agent.who(), why);
        letters.tellChanged(before, now, act);
    }

    /// Takes it out of the public.
    ///
    /// @param ground what the journal keeps of the reason
    /// @param reason what its author is told, with the rule and the remedies (S-2.17)
    @Transactional
    public Outcome withdraw(
            Territoire territoire,
            ContentId content,
            Withdrawal how,
            String ground,
            String reason,
            Agent agent) {
        var live = own(territoire, content);
        if (live.isEmpty()) {
            return new Outcome.TooLate();
        }
        var before = Optional.of(live.get().edition());
        var act = acts.take(live.get(), OfficeAct.Kind.WITHDRAWN, before, agent.who(), ground);
        publications.withdraw(content, how);
        letters.tellWithdrawn(live.get(), reason, act);
        return new Outcome.Changed();
    }

    private Optional<Live> own(Territoire territoire, ContentId content) {
        return publications.lockLive(content).filter(live -> live.owner().equals(territoire));
    }
}
