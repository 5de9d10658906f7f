package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.Optional;

/// Keeps what was done with something online, and undoes the last of it within ten minutes: what it
/// changed is as before, and the letters that told of it are recalled. What others have done since
/// is never lost by that: then it is too late.
@Component
class Acts {
    private final ActStore store;
    private final DraftStore drafts;
    private final Publications publications;
    private final Contents contents;
    private final Courrier courrier;
    private final Journal journal;
    private final InstantSource clock;

    Acts(
            ActStore store,
            DraftStore drafts,
            Publications publications,
            Contents contents,
            Courrier courrier,
            Journal journal,
            InstantSource clock) {
        this.store = store;
        this.drafts = drafts;
        this.publications = publications;
        this.contents = contents;
        this.courrier = courrier;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps that it was done now, with its journal row.
    ///
    /// @param why the stated ground, empty when the act needs none
    @Transactional(propagation = Propagation.MANDATORY)
    public OfficeAct take(
            Live live, OfficeAct.Kind kind, Optional<Integer> before, Who by, String why) {
        var territoire = live.owner().id();
        var act =
                store.insert(live.id(), territoire, kind, before, live.edition(), clock.instant());
        note(by, nameOf(kind), live.id(), territoire, why);
        return act;
    }

    private static String nameOf(OfficeAct.Kind kind) {
        return switch (kind) {
            case PUBLISHED -> "published";
            case CORRECTED -> "corrected";
            case STATUS -> "status changed";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /// The one that can be undone now.
    Optional<OfficeAct> undoable(Territoire territoire, ContentId content) {
        return store.last(content, territoire.id())
                .filter(act -> act.isUndoableAt(clock.instant()));
    }

    @Transactional
    public Outcome undo(Territoire territoire, ContentId content, Agent agent) {
        publications.lockLive(content);
        var act = undoable(territoire, content);
        if (act.isEmpty() || !reverse(act.get()) || !store.undo(act.get(), clock.instant())) {
            return new Outcome.TooLate();
        }
        courrier.recall(act.get().holdKey());
        note(agent.who(), "undone", content, territoire.id(), act.get().kind().name());
        return new Outcome.Undone();
    }

    /// @return whether it stood as the act had left it
    private boolean reverse(OfficeAct act) {
        var content = act.content();
        var answer = publications.find(content);
        return switch (act.kind()) {
            case PUBLISHED -> isLive(answer, act) && takeBack(content);
            case CORRECTED, STATUS -> isLive(answer, act) && revise(act);
            case WITHDRAWN ->
                    switch (answer) {
                        case Answer.Gone _, Answer.Moved _, Answer.Kept _ -> {
                            publications.publish(content, act.before().orElseThrow());
                            yield true;
                        }
                        case Answer.Found _, Answer.Ended _, Answer.Unknown _ -> false;
                    };
        };
    }

    private static boolean isLive(Answer answer, OfficeAct act) {
        return answer instanceof Answer.Found(var live) && live.edition() == act.after();
    }

    /// What was published is a draft again.
    private boolean takeBack(ContentId content) {
        publications.takeBack(content);
        drafts.lockOf(content).ifPresent(draft -> drafts.published(draft.id(), Optional.empty()));
        return true;
    }

    private boolean revise(OfficeAct act) {
        var before = act.before().orElseThrow();
        publications.revise(act.content(), contents.edition(act.content(), before));
        return true;
    }

    private void note(Who by, String act, ContentId content, int territoire, String why) {
        journal.note(by, act, new Journal.Subject("content", content.value()), territoire, why);
    }
}
