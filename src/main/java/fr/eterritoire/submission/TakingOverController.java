package fr.eterritoire.submission;

import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The form that takes over a fiche that is online.
@Controller
class TakingOverController {
    /// As `agenda.EventAddress` reads the slug of any content.
    private static final String ONE = "/~/annuaire/{slug:[^.]*[^.0-9-][^.]*}-{id:\\d{1,15}}/tenir";

    private final TakingOver takingOver;

    TakingOverController(TakingOver takingOver) {
        this.takingOver = takingOver;
    }

    @GetMapping(ONE)
    String show(
            Territoire territoire, @PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("page", takingOver.filled(takingOver.fiche(territoire, slug, id)));
        return "submission/form";
    }

    @PostMapping(ONE)
    String act(
            Territoire territoire,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answer =
                takingOver.act(
                        takingOver.fiche(territoire, slug, id),
                        FicheForm.of(request.getParameterMap()),
                        pas,
                        jeton,
                        image,
                        !site.isEmpty(),
                        request.getRemoteAddr());
        return ProposalController.shown(answer, territoire, response, model);
    }
}
