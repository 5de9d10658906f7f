package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.Fault;
import fr.eterritoire.submission.FicheForm;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.submission.Similar;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Fiches that a town hall writes itself, and those of its territory that it corrects: imported or
/// proposed, whoever entered them is told.
@Component
class OwnFiches {
    private static final List<String> NOT_SHOWN = List.of("courriel");

    private final Contents contents;
    private final Publications publications;
    private final LiveContents lives;
    private final PictureReading pictures;
    private final Similar similar;
    private final Acts acts;
    private final InstantSource clock;

    OwnFiches(
            Contents contents,
            Publications publications,
            LiveContents lives,
            PictureReading pictures,
            Similar similar,
            Acts acts,
            InstantSource clock) {
        this.contents = contents;
        this.publications = publications;
        this.lives = lives;
        this.pictures = pictures;
        this.similar = similar;
        this.acts = acts;
        this.clock = clock;
    }

    static String writing(Territoire office) {
        return Offices.address(office) + "/annuaire/nouvelle";
    }

    static String correction(Territoire office, ContentId id) {
        return Offices.address(office) + "/annuaire/" + id + "/correction";
    }

    static FicheForm filled(Live live) {
        return (FicheForm) Corrections.filled(live.content(), "");
    }

    FormPage form(
            Territoire office, String address, String heading, FicheForm form, List<Fault> faults) {
        var shown = form.without(NOT_SHOWN);
        return new FormPage(
                office,
                address,
                heading,
                shown,
                List.copyOf(faults),
                pictures.preview(shown),
                "",
                true,
                FormPage.Kept.NOTHING);
    }

    static String headingOf(Territoire office, Optional<Live> live) {
        return live.map(one -> words("submission.take-over", one.content().title()))
                .orElseGet(() -> words("submission.fiche-in", office.name()));
    }

    /// The agent's own address stands for that of an author.
    Reading<Fiche> read(Territoire office, FicheForm form, Agent agent) {
        return signed(form, agent).reading(office, today(office));
    }

    Reading<?> read(Territoire office, FicheForm form, Agent agent, Live live) {
        return Corrections.reading(
                signed(form, agent), office, today(office), live.content(), live.content());
    }

    private static FicheForm signed(FicheForm form, Agent agent) {
        return form.with("courriel", agent.person().mail().value());
    }

    List<String> previews(Fiche fiche) {
        return pictures.previews(fiche);
    }

    /// A second touch of the button leads where the first one did.
    @Transactional
    public ContentId publish(Territoire office, Fiche written, Agent agent) {
        var issuer = new Issuer(DraftPages.kindOf(office), DraftPages.announcer(office));
        var fiche = written.saidBy(issuer);
        return similar.published(office, fiche).stream()
                .filter(live -> live.owner().equals(office) && live.content().equals(fiche))
                .map(Live::id)
                .findFirst()
                .orElseGet(() -> publishedNow(office, fiche, agent));
    }

    private ContentId publishedNow(Territoire office, Fiche fiche, Agent agent) {
        var id = contents.create(office, fiche);
        publications.publish(id, 1);
        var live = publications.findLive(id).orElseThrow();
        acts.take(live, OfficeAct.Kind.PUBLISHED, Optional.empty(), agent.who(), "");
        return id;
    }

    Outcome correct(Live live, Fiche fiche, Agent agent) {
        return lives.correct(live.owner(), live.id(), fiche, agent);
    }

    private LocalDate today(Territoire office) {
        return LocalDate.ofInstant(clock.instant(), office.zone());
    }
}
