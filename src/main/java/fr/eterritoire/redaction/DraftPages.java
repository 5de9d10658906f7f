package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Changes;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.media.Images;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.AnnonceForm;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.submission.FicheForm;
import fr.eterritoire.submission.FormFilling;
import fr.eterritoire.submission.FormPage;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Similar;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what the form of the office and its review show.
@Component
class DraftPages {
    private static final int POSTER_WIDTH = 800;

    private final DraftReading reading;
    private final LiveContents lives;
    private final Publications publications;
    private final Similar similar;
    private final PictureReading pictures;
    private final Images images;
    private final Served served;
    private final Elections elections;

    DraftPages(
            DraftReading reading,
            LiveContents lives,
            Publications publications,
            Similar similar,
            PictureReading pictures,
            Images images,
            Served served,
            Elections elections) {
        this.reading = reading;
        this.lives = lives;
        this.publications = publications;
        this.similar = similar;
        this.pictures = pictures;
        this.images = images;
        this.served = served;
        this.elections = elections;
    }

    /// The town hall announces it, unless somebody says otherwise.
    static <F extends ContentForm<F>> F begun(F form, Territoire office) {
        return form.with("organisateur", announcer(office)).with("emetteur", kindOf(office).name());
    }

    static String announcer(Territoire office) {
        return office instanceof Epci
                ? office.name().name()
                : words("redaction.mairie-of", office.name());
    }

    static Issuer.Kind kindOf(Territoire office) {
        return office instanceof Epci ? Issuer.Kind.EPCI : Issuer.Kind.MAIRIE;
    }

    /// The same event a year later, the same annonce for another house or job.
    ContentForm<?> again(Content content, Territoire office) {
        ContentForm<?> form =
                switch (content) {
                    case Evenement evenement ->
                            FormFilling.nextYear(evenement, "", reading.today(office));
                    case Annonce annonce -> Corrections.again(annonce, "", reading.today(office));
                    case Fiche fiche -> Corrections.again(fiche, "", reading.today(office));
                };
        return form.has("emetteur", Issuer.Kind.AGENDA.name())
                ? form.without(List.of("emetteur"))
                : form;
    }

    DraftFormPage unwritten(
            Agent agent,
            Territoire office,
            ContentForm<?> form,
            List<Territoire> also,
            String heading,
            List<Fault> faults) {
        var section =
                switch (form) {
                    case EvenementForm _ -> "/annonces";
                    case AnnonceForm _ -> "/petites-annonces";
                    case FicheForm _ -> "/annuaire";
                };
        var action = Offices.address(office) + section + "/nouvelle";
        return page(
                agent,
                office,
                form(office, action, heading, form, faults, FormPage.Kept.NOTHING),
                Optional.empty(),
                also);
    }

    /// To correct what is online.
    DraftFormPage correcting(Agent agent, Live live) {
        var form =
                Corrections.filled(live.content(), "")
                        .with("edition", Integer.toString(live.edition()));
        var action = Offices.address(live.owner()) + "/annonces/" + live.id() + "/correction";
        return page(
                agent,
                live.owner(),
                form(
                        live.owner(),
                        action,
                        words("redaction.correct-this", live.content().title()),
                        form,
                        List.of(),
                        kept(live)),
                Optional.empty(),
                publications.alsoListing(live.id()));
    }

    DraftFormPage form(Agent agent, Draft draft, ContentForm<?> typed, List<Fault> faults) {
        var action = Offices.address(draft.territoire()) + "/brouillons/" + draft.id();
        var live = reading.live(draft);
        var heading =
                live.map(l -> words("redaction.correct-this", l.content().title()))
                        .orElseGet(() -> heading(draft));
        return page(
                agent,
                draft.territoire(),
                form(
                        draft.territoire(),
                        action,
                        heading,
                        typed,
                        faults,
                        live.map(DraftPages::kept).orElse(FormPage.Kept.NOTHING)),
                Optional.of(draft),
                draft.also());
    }

    private static String heading(Draft draft) {
        if (draft.form() instanceof AnnonceForm annonce) {
            return annonce.heading(draft.territoire());
        }
        if (draft.form() instanceof FicheForm) {
            return words("redaction.new-fiche");
        }
        return draft.origin() == Draft.Origin.TYPED
                ? words("redaction.new-content", draft.territoire().name())
                : words("redaction.complete-poster");
    }

    private static FormPage.Kept kept(Live live) {
        return FormPage.Kept.of(live.content());
    }

    private FormPage form(
            Territoire office,
            String action,
            String heading,
            ContentForm<?> form,
            List<Fault> faults,
            FormPage.Kept kept) {
        return new FormPage(
                office,
                action,
                heading,
                form,
                List.copyOf(faults),
                pictures.preview(form),
                "",
                true,
                kept);
    }

    private DraftFormPage page(
            Agent agent,
            Territoire office,
            FormPage form,
            Optional<Draft> draft,
            List<Territoire> also) {
        return new DraftFormPage(
                agent, office, form, draft, served.besides(office, agent), also, poster(draft));
    }

    private Optional<String> poster(Optional<Draft> draft) {
        return draft.filter(d -> d.origin() != Draft.Origin.TYPED)
                .map(d -> d.form().get("photo"))
                .filter(photo -> !photo.isEmpty() && images.holds(photo))
                .map(photo -> images.previewOf(photo, POSTER_WIDTH));
    }

    DraftReviewPage review(
            Agent agent, Draft draft, Content read, String fault, String day, String hour) {
        var office = draft.territoire();
        var live = reading.live(draft);
        var allowed = elections.ruleOf(office).applied(read);
        var content = live.map(l -> allowed.replacing(l.content())).orElse(allowed);
        return new DraftReviewPage(
                agent,
                office,
                draft,
                content,
                live.map(l -> Changes.between(l.content(), content, office)).orElse(List.of()),
                others(draft, similar.published(office, content)),
                others(draft, similar.nearbyThatDay(office, content)),
                pictures.previews(content),
                draft.also(),
                live.filter(lives::hasAuthors).isPresent(),
                Caution.of(elections, office, read),
                fault,
                day,
                hour);
    }

    private static List<Live> others(Draft draft, List<Live> found) {
        var itself = draft.revises().map(Draft.Revision::content);
        return found.stream().filter(live -> !itself.equals(Optional.of(live.id()))).toList();
    }

    /// Of the territories named by their codes those that may be chosen, and what somebody else has
    /// chosen before.
    List<Territoire> also(
            Agent agent, Territoire office, List<String> codes, List<Territoire> before) {
        var mine = served.besides(office, agent);
        return Stream.concat(
                        before.stream().filter(other -> !mine.contains(other)),
                        mine.stream().filter(other -> codes.contains(Offices.codeOf(other))))
                .toList();
    }
}
