package fr.eterritoire.signalement;

import fr.eterritoire.accounts.Decider;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Picture;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.territoire.Territoires;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

import java.time.InstantSource;

/// Gathers what whoever decides sees of a report.
@Component
public class AnswerPages {
    private final Reports reports;
    private final Publications publications;
    private final Contents contents;
    private final Images images;
    private final Territoires territoires;
    private final InstantSource clock;

    AnswerPages(
            Reports reports,
            Publications publications,
            Contents contents,
            Images images,
            Territoires territoires,
            InstantSource clock) {
        this.reports = reports;
        this.publications = publications;
        this.contents = contents;
        this.images = images;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// @throws ResponseStatusException once the report is erased
    @Transactional(readOnly = true)
    public AnswerPage page(Decider decider, AnswerPage.Typed typed, String follows) {
        var report =
                reports.find(decider.subject())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        var live = publications.findLive(report.content());
        var shown =
                live.map(Live::content)
                        .orElseGet(() -> contents.edition(report.content(), report.edition()));
        return new AnswerPage(
                report,
                territoires.territoire(report.territoire()),
                shown,
                live,
                shown.pictures().stream().map(Picture::sha256).map(images::previewOf).toList(),
                clock.instant(),
                decider,
                typed,
                follows);
    }
}
