package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a form of the office shows, and what follows when it is sent, whatever its kind: a draft is
/// kept, then read again, or shown with what is wrong.
@Component
class DraftDesk {
    private final Drafts drafts;
    private final DraftReading reading;
    private final DraftPages pages;
    private final Publishing publishing;
    private final Held held;
    private final PictureReading pictures;

    DraftDesk(
            Drafts drafts,
            DraftReading reading,
            DraftPages pages,
            Publishing publishing,
            Held held,
            PictureReading pictures) {
        this.drafts = drafts;
        this.reading = reading;
        this.pages = pages;
        this.publishing = publishing;
        this.held = held;
        this.pictures = pictures;
    }

    String blank(Agent agent, Territoire office, ContentForm<?> form, String heading, Model model) {
        model.addAttribute(
                "page", pages.unwritten(agent, office, form, List.of(), heading, List.of()));
        return "redaction/form";
    }

    String again(Agent agent, Territoire office, Live live, Model model) {
        var form = pages.again(live.seenBy(office), office);
        var heading = words("redaction.again-this", live.content().title());
        return blank(agent, office, form, heading, model);
    }

    String begin(
            Agent agent,
            Territoire office,
            ContentForm<?> typed,
            Sending sent,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(typed, sent.picture().orElse(null), faults);
        var draft = begun(office, form, Optional.empty(), agent);
        var also = pages.also(agent, office, sent.also(), List.of());
        return written(agent, draft, form, also, sent.keeping(), faults, response, model);
    }

    String correct(
            Agent agent,
            Live live,
            ContentForm<?> typed,
            Sending sent,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(typed, sent.picture().orElse(null), faults);
        var revision = new Draft.Revision(live.id(), base(form, live.edition()));
        var draft = begun(live.owner(), form, Optional.of(revision), agent);
        var also = pages.also(agent, live.owner(), sent.also(), held.alsoListing(live.id()));
        return written(agent, draft, form, also, sent.keeping(), faults, response, model);
    }

    String write(
            Agent agent,
            Draft draft,
            ContentForm<?> typed,
            Sending sent,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(typed, sent.picture().orElse(null), faults);
        var also = pages.also(agent, draft.territoire(), sent.also(), draft.also());
        return written(agent, draft, form, also, sent.keeping(), faults, response, model);
    }

    /// The edition the form was filled from.
    private static int base(ContentForm<?> form, int live) {
        var typed = form.get("edition");
        var number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : live;
        return number < 1 || number > live ? live : number;
    }

    private Draft begun(
            Territoire office,
            ContentForm<?> form,
            Optional<Draft.Revision> revision,
            Agent agent) {
        var id = drafts.begin(office, form, revision, agent);
        return drafts.find(office, id).orElseThrow();
    }

    private String written(
            Agent agent,
            Draft draft,
            ContentForm<?> form,
            List<Territoire> also,
            boolean keeping,
            List<Fault> faults,
            HttpServletResponse response,
            Model model) {
        if (draft.isScheduled()) {
            faults.addAll(0, faultsOf(draft, form, agent));
            if (faults.isEmpty()) {
                publishing.keepScheduled(draft, form, also, agent);
            }
        } else {
            drafts.save(draft, form, also, agent);
            if (keeping && faults.isEmpty()) {
                return "redirect:"
                        + Offices.address(draft.territoire())
                        + "/annonces?etat=brouillons&suite=garde";
            }
            faults.addAll(0, faultsOf(draft, form, agent));
        }
        if (faults.isEmpty()) {
            return "redirect:"
                    + Offices.address(draft.territoire())
                    + "/brouillons/"
                    + draft.id()
                    + "/relecture";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.form(agent, draft, form, faults));
        return "redaction/form";
    }

    private List<Fault> faultsOf(Draft draft, ContentForm<?> form, Agent agent) {
        return switch (reading.read(draft, form, agent)) {
            case Reading.Read<?> _ -> List.of();
            case Reading.Faulty<?>(var faults) -> faults;
        };
    }
}
