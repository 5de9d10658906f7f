package fr.eterritoire.redaction;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.redaction.Draft.Made;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts online what a town hall has written: now, or on a day. Agents enter the line at
/// publication, without moderation. What is scheduled is an edition already, so that what goes
/// online is what was read again.
@Component
class Publishing {
    private final DraftStore drafts;
    private final DraftReading reading;
    private final LiveContents live;
    private final Publications publications;
    private final Contents contents;
    private final Elections elections;
    private final Acts acts;
    private final Journal journal;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;

    Publishing(
            DraftStore drafts,
            DraftReading reading,
            LiveContents live,
            Publications publications,
            Contents contents,
            Elections elections,
            Acts acts,
            Journal journal,
            ObjectProvider<SchedulerClient> scheduler,
            InstantSource clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.live = live;
        this.publications = publications;
        this.contents = contents;
        this.elections = elections;
        this.acts = acts;
        this.journal = journal;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    public Outcome publish(Territoire territoire, DraftId id, Agent agent) {
        return reading(
                territoire,
                id,
                agent,
                draft ->
                        content -> {
                            if (draft.revises().isPresent()) {
                                return corrected(draft, content, agent);
                            }
                            var made = make(draft, content);
                            putOnline(draft, made, agent.who());
                            return new Outcome.Online(made.content());
                        });
    }

    private Outcome corrected(Draft draft, Content corrected, Agent agent) {
        var content = draft.revises().orElseThrow().content();
        var outcome = live.correct(content, corrected, draft.also(), agent);
        drafts.published(draft.id(), Optional.of(clock.instant()));
        return outcome;
    }

    /// An edition of what the draft says now.
    Made make(Draft draft, Content written) {
        var content =
                draft.made()
                        .map(Made::content)
                        .orElseGet(() -> contents.create(draft.territoire(), written));
        var edition = draft.made().isPresent() ? contents.revise(content, written) : 1;
        var made = new Made(content, edition);
        drafts.made(draft.id(), made);
        return made;
    }

    void putOnline(Draft draft, Made made, Who by) {
        publications.listAlsoIn(made.content(), draft.also());
        publications.publish(made.content(), made.edition());
        var now = publications.findLive(made.content()).orElseThrow();
        acts.take(now, OfficeAct.Kind.PUBLISHED, Optional.empty(), by, "");
        drafts.published(draft.id(), Optional.of(clock.instant()));
    }

    /// It goes online by itself, unless it is changed or called off before.
    @Transactional
    public Outcome schedule(Territoire territoire, DraftId id, Instant at, Agent agent) {
        return reading(
                territoire,
                id,
                agent,
                draft ->
                        content ->
                                Schedule.notThen(draft, content, at, clock.instant())
                                        .<Outcome>map(Outcome.NotThen::new)
                                        .orElseGet(() -> scheduled(draft, content, at, agent)));
    }

    private Outcome scheduled(Draft draft, Content content, Instant at, Agent agent) {
        if (draft.revises().isPresent()) {
            return new Outcome.AlreadySo();
        }
        var made = make(draft, Schedule.lasting(draft.form(), content, draft, at));
        drafts.schedule(draft.id(), Optional.of(at));
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(RedactionTasks.PUBLISH, instance(draft.id(), at)),
                        at);
        note(agent.who(), "scheduled", made, draft.territoire(), at.toString());
        return new Outcome.Scheduled(at);
    }

    /// One for each time something was scheduled: one that was put off finds another time.
    static String instance(DraftId id, Instant at) {
        return id + "-" + at.getEpochSecond();
    }

    /// What is scheduled says something else now.
    ///
    /// @return false when what is typed is not complete: nothing is changed
    @Transactional
    public boolean keepScheduled(
            Draft draft, ContentForm<?> typed, List<Territoire> also, Agent agent) {
        if (!(reading.read(draft, typed, agent) instanceof Reading.Read<?>(var content, var _))) {
            return false;
        }
        var at = draft.publishAt().orElseThrow();
        var made = make(draft, Schedule.lasting(typed, content, draft, at));
        drafts.save(draft.id(), typed, also, agent.id(), clock.instant());
        note(agent.who(), "corrected", made, draft.territoire(), "");
        return true;
    }

    /// It stays a draft.
    @Transactional
    public Outcome unschedule(Territoire territoire, DraftId id, Agent agent) {
        var draft = lock(territoire, id).filter(Draft::isScheduled);
        if (draft.isEmpty()) {
            return new Outcome.TooLate();
        }
        drafts.schedule(id, Optional.empty());
        note(agent.who(), "unscheduled", draft.get().made().orElseThrow(), territoire, "");
        return new Outcome.Changed();
    }

    private Outcome reading(
            Territoire territoire,
            DraftId id,
            Agent agent,
            Function<Draft, Function<Content, Outcome>> act) {
        var found = lock(territoire, id);
        if (found.isEmpty()) {
            return new Outcome.AlreadySo();
        }
        var draft = found.get();
        if (draft.published()) {
            return draft.made()
                    .map(Made::content)
                    .or(() -> draft.revises().map(Draft.Revision::content))
                    .<Outcome>map(Outcome.Online::new)
                    .orElseGet(Outcome.AlreadySo::new);
        }
        if (agent.waitsToOpen(territoire)) {
            return new Outcome.NotLive();
        }
        return switch (reading.read(draft, draft.form(), agent)) {
            case Reading.Read<?>(var content, var _) ->
                    elections
                            .allowed(territoire, content)
                            .map(act.apply(draft))
                            .orElseGet(Outcome.RuleForbids::new);
            case Reading.Faulty<?> _ -> new Outcome.Faulty();
        };
    }

    private Optional<Draft> lock(Territoire territoire, DraftId id) {
        return drafts.lock(id).filter(draft -> draft.territoire().equals(territoire));
    }

    void note(Who by, String act, Made made, Territoire territoire, String why) {
        var subject = new Journal.Subject("content", made.content().value());
        journal.note(by, act, subject, territoire.id(), why);
    }
}
