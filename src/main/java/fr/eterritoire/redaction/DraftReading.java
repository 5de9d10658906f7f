package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.submission.FormReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

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

    Reading<Evenement> read(Territoire territoire, EvenementForm typed, Agent agent) {
        return FormReading.read(withMail(typed, agent), territoire, today(territoire));
    }

    Reading<Evenement> read(Draft draft, EvenementForm typed, Agent agent) {
        return live(draft)
                .map(live -> correction(draft, typed, agent, evenement(live.content())))
                .orElseGet(() -> read(draft.territoire(), typed, agent));
    }

    /// A correction: what was not touched stays as it is.
    private Reading<Evenement> correction(
            Draft draft, EvenementForm typed, Agent agent, Evenement now) {
        var revision = draft.revises().orElseThrow();
        var base = evenement(contents.edition(revision.content(), revision.base()));
        var today = today(draft.territoire());
        var first = now.firstStart().map(start -> start.toLocalDate()).filter(today::isAfter);
        return FormReading.correction(
                withMail(typed, agent), draft.territoire(), first.orElse(today), base, now);
    }

    /// What it corrects, while that is live.
    Optional<Live> live(Draft draft) {
        return draft.revises().flatMap(revision -> publications.findLive(revision.content()));
    }

    /// @throws ResponseStatusException for what is no event: its author corrects it
    static Evenement evenement(Content content) {
        return switch (content) {
            case Evenement evenement -> evenement;
            case Annonce _, Fiche _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    LocalDate today(Territoire territoire) {
        return LocalDate.ofInstant(clock.instant(), territoire.zone());
    }

    private static EvenementForm withMail(EvenementForm typed, Agent agent) {
        return typed.with("courriel", agent.person().mail().value());
    }
}
