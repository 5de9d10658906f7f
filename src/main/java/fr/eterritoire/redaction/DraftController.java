package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.submission.EvenementForm;
import fr.eterritoire.submission.Fault;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writing: the public form without an address, kept as a draft from the first time it is sent, and
/// read again before anything is published.
@Controller
@RequestMapping("/mairie/{office}")
class DraftController {
    private final Drafts drafts;
    private final DraftReading reading;
    private final DraftPages pages;
    private final Publishing publishing;
    private final Held held;
    private final PictureReading pictures;

    DraftController(
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

    /// @param copie number of an event to do again a year later
    @GetMapping("/annonces/nouvelle")
    String blank(
            Agent agent,
            Territoire office,
            @RequestParam(required = false) @Nullable Long copie,
            Model model) {
        var again =
                Optional.ofNullable(copie)
                        .map(id -> held.of(office, id))
                        .map(Holdings.Held::live)
                        .map(live -> DraftReading.evenement(live.content()));
        var heading =
                again.map(evenement -> words("redaction.again-this", evenement.title()))
                        .orElseGet(() -> words("redaction.new-content", office.name()));
        var form =
                again.map(evenement -> pages.nextYear(evenement, office))
                        .orElseGet(() -> DraftPages.blank(office));
        model.addAttribute(
                "page", pages.unwritten(agent, office, form, List.of(), heading, List.of()));
        return "redaction/form";
    }

    @PostMapping("/annonces/nouvelle")
    String write(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") List<String> aussi,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(EvenementForm.of(request.getParameterMap()), image, faults);
        var draft = begun(office, form, Optional.empty(), agent);
        var also = pages.also(agent, office, aussi, List.of());
        return written(agent, draft, form, also, pas, faults, response, model);
    }

    /// To correct what is online.
    @GetMapping("/annonces/{id}/correction")
    String correct(Agent agent, Territoire office, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.correcting(agent, held.toChange(office, id, agent)));
        return "redaction/form";
    }

    @PostMapping("/annonces/{id}/correction")
    String correct(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") List<String> aussi,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var live = held.toChange(office, id, agent);
        var faults = new ArrayList<Fault>();
        var form = pictures.read(EvenementForm.of(request.getParameterMap()), image, faults);
        var revision = new Draft.Revision(live.id(), base(form, live.edition()));
        var draft = begun(office, form, Optional.of(revision), agent);
        var also = pages.also(agent, office, aussi, held.alsoListing(live.id()));
        return written(agent, draft, form, also, pas, faults, response, model);
    }

    /// The edition the form was filled from.
    private static int base(EvenementForm form, int live) {
        var typed = form.get("edition");
        var number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : live;
        return number < 1 || number > live ? live : number;
    }

    private Draft begun(
            Territoire office, EvenementForm form, Optional<Draft.Revision> revision, Agent agent) {
        return draft(office, drafts.begin(office, form, revision, agent).value());
    }

    @GetMapping("/brouillons/{id}")
    String open(Agent agent, Territoire office, @PathVariable long id, Model model) {
        var draft = draft(office, id);
        model.addAttribute("page", pages.form(agent, draft, draft.form(), List.of()));
        return "redaction/form";
    }

    @PostMapping("/brouillons/{id}")
    String write(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") List<String> aussi,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = draft(office, id);
        held.mayChange(draft, agent);
        var faults = new ArrayList<Fault>();
        var form = pictures.read(EvenementForm.of(request.getParameterMap()), image, faults);
        var also = pages.also(agent, office, aussi, draft.also());
        return written(agent, draft, form, also, pas, faults, response, model);
    }

    /// Kept by the page itself while somebody writes (S-7.9).
    @PostMapping("/brouillons")
    ResponseEntity<Void> keep(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") List<String> aussi,
            HttpServletRequest request) {
        var form = EvenementForm.of(request.getParameterMap());
        var draft = begun(office, form, Optional.empty(), agent);
        drafts.save(draft, form, pages.also(agent, office, aussi, List.of()), agent);
        return ResponseEntity.created(
                        URI.create(Offices.address(office) + "/brouillons/" + draft.id()))
                .build();
    }

    @PostMapping("/brouillons/{id}/garde")
    ResponseEntity<Void> keep(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> aussi,
            HttpServletRequest request) {
        var draft = draft(office, id);
        held.mayChange(draft, agent);
        if (draft.isScheduled()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        var form = EvenementForm.of(request.getParameterMap());
        drafts.save(draft, form, pages.also(agent, office, aussi, draft.also()), agent);
        return ResponseEntity.noContent().build();
    }

    private String written(
            Agent agent,
            Draft draft,
            EvenementForm form,
            List<Territoire> also,
            String pas,
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
            if (pas.equals("brouillon") && faults.isEmpty()) {
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
        response.setStatus(422);
        model.addAttribute("page", pages.form(agent, draft, form, faults));
        return "redaction/form";
    }

    private List<Fault> faultsOf(Draft draft, EvenementForm form, Agent agent) {
        return switch (reading.read(draft, form, agent)) {
            case Reading.Read _ -> List.of();
            case Reading.Faulty(var faults) -> faults;
        };
    }

    private Draft draft(Territoire office, long id) {
        return drafts.find(office, new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
