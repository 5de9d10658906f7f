package fr.eterritoire.installer;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Fault;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The town hall’s side of its portrait.
@Controller
class PresentationController {
    private static final int LONGEST_DETAIL = 120;

    private final Presentations presentations;
    private final Atouts atouts;

    PresentationController(Presentations presentations, Atouts atouts) {
        this.presentations = presentations;
        this.atouts = atouts;
    }

    @GetMapping("/mairie/{office}/portrait")
    String form(Agent agent, Commune commune, @PathVariable String office, Model model) {
        var kept = PresentationForm.of(presentations.of(commune));
        return show(agent, commune, office, kept, List.of(), model);
    }

    @PostMapping("/mairie/{office}/portrait")
    String present(
            Agent agent,
            Commune commune,
            @PathVariable String office,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        var form = PresentationForm.of(typed);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return show(agent, commune, office, form, faults, model);
        }
        presentations.present(commune, form, agent);
        return "redirect:/mairie/" + office + "/portrait";
    }

    @PostMapping("/mairie/{office}/portrait/reponses/{service}")
    String answer(
            Agent agent,
            Commune commune,
            @PathVariable String office,
            @PathVariable String service,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        var amenity =
                Amenity.find(service)
                        .filter(known -> !known.isListed())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var detail = PresentationForm.line(typed, "detail");
        var fault = PresentationForm.tooLong(service, detail, LONGEST_DETAIL);
        if (fault.isPresent()) {
            response.setStatus(422);
            var kept = PresentationForm.of(presentations.of(commune));
            return show(agent, commune, office, kept, List.of(fault.get()), model);
        }
        presentations.answer(commune, amenity, said(typed), detail, agent);
        return "redirect:/mairie/" + office + "/portrait#" + service;
    }

    private static Optional<Boolean> said(Map<String, String> typed) {
        return switch (typed.getOrDefault("reponse", "")) {
            case "oui" -> Optional.of(true);
            case "non" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private String show(
            Agent agent,
            Commune commune,
            String office,
            PresentationForm form,
            List<Fault> faults,
            Model model) {
        model.addAttribute(
                "page",
                new PresentationPage(
                        agent,
                        commune,
                        office,
                        form,
                        faults,
                        atouts.of(commune),
                        presentations.questions(commune)));
        return "installer/presentation";
    }
}
