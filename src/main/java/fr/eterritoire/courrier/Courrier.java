package fr.eterritoire.courrier;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import fr.eterritoire.text.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/// The door to the mail room.
@Component
public class Courrier {
    private final Writing writing;
    private final LetterStore store;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;

    Courrier(
            Writing writing,
            LetterStore store,
            ObjectProvider<SchedulerClient> scheduler,
            InstantSource clock) {
        this.writing = writing;
        this.store = store;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Queues a letter in the caller's transaction: if that rolls back, nothing leaves. It is
    /// French, whatever the page that sends it speaks.
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        send(letter, Language.FRENCH);
    }

    /// To somebody who is known to read this language; its subject is written in it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter, Language language) {
        var now = clock.instant();
        var html = language.speaking(() -> writing.html(letter));
        var id = store.insert(letter, html, writing.text(html), UUID.randomUUID().toString(), now);
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<Void>(CourrierTasks.LETTER, Long.toString(id)),
                        now.plus(letter.holdFor()));
    }

    /// Takes back every letter queued under this key that has not left yet.
    ///
    /// @return how many were taken back
    @Transactional(propagation = Propagation.MANDATORY)
    public int recall(String holdKey) {
        return store.recall(holdKey, clock.instant()).size();
    }
}
