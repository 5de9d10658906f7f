package fr.eterritoire.auteur;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.territoire.Territoire;

import java.util.Optional;

/// What lies before an author: the proposal their link opens, and what has become of it.
///
/// @param opened the proposal of the link
/// @param content what it is now about: its own content, or the one it was merged into
/// @param current the proposal that speaks for that content now; empty when the twin was imported
/// @param live what the public sees
/// @param edition the number of `proposed`
/// @param proposed what waits, or else what is live, or else what was proposed last
record Desk(
        Submission opened,
        ContentId content,
        Optional<Submission> current,
        Optional<Live> live,
        int edition,
        Content proposed) {

    Territoire territoire() {
        return live.map(Live::owner).orElseGet(() -> current.orElse(opened).facts().territoire());
    }

    /// The author's own last word: never what another organiser of the same event wrote to the
    /// mairie.
    Submission ownProposal() {
        return current.filter(s -> s.facts().sender().equals(author())).orElse(opened);
    }

    Email author() {
        return opened.facts().sender();
    }

    /// The proposal that can still be corrected.
    Optional<Submission> open() {
        return current.filter(
                s -> s instanceof Submission.Verified || s instanceof Submission.SentBack);
    }

    /// What a correction begins with; of its status, what the public sees.
    Content kept() {
        return switch (proposed) {
            case Evenement evenement -> {
                var said = open().isPresent() ? evenement : liveEvenement().orElse(evenement);
                yield evenement.withStatus(said.status(), said.statusNote());
            }
            case Annonce annonce -> annonce;
            case Fiche fiche -> fiche;
        };
    }

    /// What the public will see once it is published.
    Content becoming() {
        return live.map(now -> proposed.replacing(now.content())).orElse(proposed);
    }

    /// What it proposes, marked as the public is to see it.
    Content marked(EventStatus status, Optional<String> note) {
        return switch (proposed) {
            case Evenement evenement -> evenement.withStatus(status, note);
            case Annonce annonce -> annonce;
            case Fiche fiche -> fiche;
        };
    }

    Optional<Evenement> liveEvenement() {
        return live.map(Live::content)
                .flatMap(
                        content ->
                                switch (content) {
                                    case Evenement evenement -> Optional.of(evenement);
                                    case Annonce _, Fiche _ -> Optional.<Evenement>empty();
                                });
    }
}
