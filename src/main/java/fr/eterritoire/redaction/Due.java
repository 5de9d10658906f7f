package fr.eterritoire.redaction;

import fr.eterritoire.accounts.People;
import fr.eterritoire.content.Contents;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.journal.Who;
import fr.eterritoire.redaction.Draft.Made;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.util.Optional;

/// Puts online what was scheduled, once its moment has come.
@Component
class Due {
    private final DraftStore drafts;
    private final Publishing publishing;
    private final Contents contents;
    private final Elections elections;
    private final People people;
    private final InstantSource clock;

    Due(
            DraftStore drafts,
            Publishing publishing,
            Contents contents,
            Elections elections,
            People people,
            InstantSource clock) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.contents = contents;
        this.elections = elections;
        this.people = people;
        this.clock = clock;
    }

    /// Does nothing when it was called off, put off or published.
    @Transactional
    public void publish(DraftId id) {
        drafts.lock(id)
                .filter(Draft::isScheduled)
                .filter(draft -> !draft.publishAt().orElseThrow().isAfter(clock.instant()))
                .ifPresent(draft -> publish(draft, draft.made().orElseThrow()));
    }

    /// As the rule lets it be announced now; called off when it does not any more, or when the
    /// territory is nobody's again: whoever scheduled it had no right to open it.
    private void publish(Draft draft, Made made) {
        if (!people.isOpen(draft.territoire())) {
            callOff(draft, made, "CLOSED");
            return;
        }
        var written = contents.edition(made.content(), made.edition());
        var now = elections.allowed(draft.territoire(), written);
        if (now.isEmpty()) {
            callOff(draft, made, "POLITICAL");
            return;
        }
        var edition = now.get().equals(written) ? made : publishing.make(draft, now.get());
        publishing.putOnline(draft, edition, Who.MACHINE);
    }

    private void callOff(Draft draft, Made made, String why) {
        drafts.schedule(draft.id(), Optional.empty());
        publishing.note(Who.MACHINE, "unscheduled", made, draft.territoire(), why);
    }
}
