package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Understands the answers of a draft, as the public form is understood; the address of whoever
/// writes is that of the agent.
@Component
class DraftReading {
    private final Publications publications;
    private final Contents contents;
    private final InstantSource clock;

    DraftReading(Publications publications, Contents contents, InstantSource clock) {
        this.publications = publications;
        this.contents = contents;
        this.clock = clock;
    }

    Reading<? extends Content> read(Draft draft, ContentForm<?> typed, Agent agent) {
        var office = draft.territoire();
        var form = typed.with("courriel", agent.person().mail().value());
        return live(draft)
                .<Reading<? extends Content>>map(live -> correction(draft, form, live))
                .orElseGet(() -> form.reading(office, today(office)));
    }

    /// A correction: what was not touched stays as it is.
    private Reading<? extends Content> correction(Draft draft, ContentForm<?> form, Live live) {
        var revision = draft.revises().orElseThrow();
        var base = contents.edition(revision.content(), revision.base());
        var office = draft.territoire();
        return Corrections.reading(form, office, today(office), base, live.content());
    }

    /// What it corrects, while that is live.
    Optional<Live> live(Draft draft) {
        return draft.revises().flatMap(revision -> publications.findLive(revision.content()));
    }

    LocalDate today(Territoire territoire) {
        return LocalDate.ofInstant(clock.instant(), territoire.zone());
    }
}
