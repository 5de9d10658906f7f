package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Issuer;
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
                .orElseGet(() -> ours(form.reading(office, today(office)), office));
    }

    /// What a town hall writes in the annuaire, it says itself.
    private static Reading<? extends Content> ours(
            Reading<? extends Content> reading, Territoire office) {
        return reading instanceof Reading.Read<?>(Fiche fiche, var sender) && !fiche.isOwned()
                ? new Reading.Read<>(
                        fiche.saidBy(
                                new Issuer(
                                        DraftPages.kindOf(office), DraftPages.announcer(office))),
                        sender)
                : reading;
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
