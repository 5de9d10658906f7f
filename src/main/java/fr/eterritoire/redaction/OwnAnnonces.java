package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Contents;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.Fault;
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

/// Annonces that a town hall posts itself: the need of a shopkeeper, a job, premises. They are read
/// again and published, moderated by nobody; it closes and renews those of its territory.
@Component
class OwnAnnonces {
    private static final List<String> NOT_SHOWN = List.of("courriel");

    private final Contents contents;
    private final Publications publications;
    private final PictureReading pictures;
    private final Similar similar;
    private final Acts acts;
    private final Ending ending;
    private final InstantSource clock;

    OwnAnnonces(
            Contents contents,
            Publications publications,
            PictureReading pictures,
            Similar similar,
            Acts acts,
            Ending ending,
            InstantSource clock) {
        this.contents = contents;
        this.publications = publications;
        this.pictures = pictures;
        this.similar = similar;
        this.acts = acts;
        this.ending = ending;
        this.clock = clock;
    }

    static String address(Territoire office) {
        return Offices.address(office) + "/petites-annonces/nouvelle";
    }

    /// What a town hall need not type.
    static AnnonceForm begun(AnnonceForm form, Territoire office) {
        return form.with("organisateur", DraftPages.announcer(office))
                .with("emetteur", DraftPages.kindOf(office).name());
    }

    FormPage form(Territoire office, AnnonceForm form, List<Fault> faults) {
        var shown = form.without(NOT_SHOWN);
        return new FormPage(
                office,
                address(office),
                words("submission.annonce-in", form.choice(), office.name()),
                shown,
                List.copyOf(faults),
                pictures.preview(shown),
                "",
                true,
                FormPage.Kept.NOTHING);
    }

    /// The agent's own address stands for that of an author.
    Reading<Annonce> read(Territoire office, AnnonceForm form, Agent agent) {
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        return form.with("courriel", agent.person().mail().value()).reading(office, today);
    }

    List<String> previews(Annonce annonce) {
        return pictures.previews(annonce);
    }

    /// A second touch of the button leads where the first one did.
    @Transactional
    public ContentId publish(Territoire office, Annonce annonce, Agent agent) {
        return similar.published(office, annonce).stream()
                .filter(live -> live.owner().equals(office) && live.content().equals(annonce))
                .map(Live::id)
                .findFirst()
                .orElseGet(() -> publishedNow(office, annonce, agent));
    }

    private ContentId publishedNow(Territoire office, Annonce annonce, Agent agent) {
        var id = contents.create(office, annonce);
        publications.publish(id, 1);
        var live = publications.findLive(id).orElseThrow();
        acts.take(live, OfficeAct.Kind.PUBLISHED, Optional.empty(), agent.who(), "");
        return id;
    }

    boolean fulfil(Live live, Agent agent) {
        return ending.fulfil(live.id(), agent.who());
    }

    boolean renew(Live live, Agent agent) {
        return ending.renew(live.id(), agent.who());
    }
}
