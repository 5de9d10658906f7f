package fr.eterritoire.auteur;

import fr.eterritoire.accounts.Capability;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.annuaire.Confirming;
import fr.eterritoire.audience.Views;
import fr.eterritoire.content.Picture;
import fr.eterritoire.media.Images;
import fr.eterritoire.projets.Matches;
import fr.eterritoire.relais.Reaching;
import fr.eterritoire.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;

/// Gathers what the author's page shows.
@Component
class AuteurPages {
    private final Auteurs auteurs;
    private final Submissions submissions;
    private final Images images;
    private final Views views;
    private final Ending ending;
    private final Confirming confirming;
    private final Reaching reaching;
    private final Matches matches;
    private final InstantSource clock;

    AuteurPages(
            Auteurs auteurs,
            Submissions submissions,
            Images images,
            Views views,
            Ending ending,
            Confirming confirming,
            Reaching reaching,
            Matches matches,
            InstantSource clock) {
        this.auteurs = auteurs;
        this.submissions = submissions;
        this.images = images;
        this.views = views;
        this.ending = ending;
        this.confirming = confirming;
        this.reaching = reaching;
        this.matches = matches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AuteurPage page(Capability link, String token, String follows) {
        var desk = auteurs.desk(link);
        return new AuteurPage(
                desk.opened(),
                desk.current().orElse(desk.opened()),
                desk.territoire(),
                desk.becoming(),
                desk.live(),
                submissions.threadOf(desk.ownProposal().id()),
                desk.proposed().pictures().stream()
                        .map(Picture::sha256)
                        .map(images::previewOf)
                        .toList(),
                desk.live().map(live -> views.of(live.id())).orElse(0L),
                auteurs.isTrusted(desk),
                ending.isRenewable(desk.content()),
                confirming.isConfirmable(desk.content()),
                reaching.accepts(desk.content()),
                desk.live().filter(Matches::isMatched).map(matches::of),
                clock.instant(),
                token,
                follows);
    }
}
