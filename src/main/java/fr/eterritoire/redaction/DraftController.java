package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.submission.Corrections;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Writing on: what is online is corrected and drafts are completed by the public form without an
/// address, kept each time it is sent, and read again before anything is published.
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
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var live = held.toChange(office, id, agent);
        var form = Corrections.typed(live.content(), request.getParameterMap());
        return desk.correct(agent, live, form, Sending.of(request), response, model);
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
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = draft(office, id);
        held.mayChange(draft, agent);
        var form = draft.form().answering(ContentForm.typed(request.getParameterMap()));
        return desk.write(agent, draft, form, Sending.of(request), response, model);
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
