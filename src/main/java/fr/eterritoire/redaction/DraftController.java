package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.submission.EvenementForm;
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
import java.util.List;
import java.util.Optional;

/// Writing: the public form without an address, kept as a draft from the first time it is sent, and
/// read again before anything is published.
@Controller
@RequestMapping("/mairie/{office}")
class DraftController {
    private final Drafts drafts;
    private final DraftPages pages;
    private final DraftDesk desk;
    private final Held held;

    DraftController(Drafts drafts, DraftPages pages, DraftDesk desk, Held held) {
        this.drafts = drafts;
        this.pages = pages;
        this.desk = desk;
        this.held = held;
    }

    /// @param copie number of an event to do again a year later
    @GetMapping("/annonces/nouvelle")
    String blank(
            Agent agent,
            Territoire office,
            @RequestParam(required = false) @Nullable Long copie,
            Model model) {
        if (copie != null) {
            return desk.again(agent, office, held.of(office, copie).live(), model);
        }
        var form = DraftPages.begun(EvenementForm.empty(), office);
        return desk.blank(
                agent, office, form, words("redaction.new-content", office.name()), model);
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
        var form = EvenementForm.of(request.getParameterMap());
        return desk.begin(agent, office, form, aussi, image, pas, response, model);
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
        var form = Corrections.typed(live.content(), request.getParameterMap());
        return desk.correct(agent, live, form, aussi, image, pas, response, model);
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
        var form = draft.form().answering(ContentForm.typed(request.getParameterMap()));
        return desk.write(agent, draft, form, aussi, image, pas, response, model);
    }

    /// Kept by the page itself while somebody writes (S-7.9).
    @PostMapping("/brouillons")
    ResponseEntity<Void> keep(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") List<String> aussi,
            HttpServletRequest request) {
        var form = ContentForm.sent(request.getParameterMap());
        var id = drafts.begin(office, form, Optional.empty(), agent);
        var draft = draft(office, id.value());
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
        var form = draft.form().answering(ContentForm.typed(request.getParameterMap()));
        drafts.save(draft, form, pages.also(agent, office, aussi, draft.also()), agent);
        return ResponseEntity.noContent().build();
    }

    private Draft draft(Territoire office, long id) {
        return drafts.find(office, new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
