package fr.eterritoire.submission;

import static fr.eterritoire.text.Language.link;

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

/// The form of a fiche: to propose one, or to take over one that is online.
@Controller
class FicheController {
    /// As `agenda.EventAddress` reads the slug of any content.
    private static final String ONE = "/~/annuaire/{slug:[^.]*[^.0-9-][^.]*}-{id:\\d{1,15}}";

    private final Proposing proposing;
    private final TakingOver takingOver;

    FicheController(Proposing proposing, TakingOver takingOver) {
        this.proposing = proposing;
        this.takingOver = takingOver;
    }

    @GetMapping("/~/annuaire/proposer")
    String show(Territoire territoire, Model model) {
        if (!Proposing.takesProposals(territoire)) {
            return "redirect:" + link("/proposer");
        }
        model.addAttribute("page", proposing.blank(territoire, FicheForm.empty()));
        return "submission/form";
    }

    @PostMapping("/~/annuaire/proposer")
    String act(
            Territoire territoire,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = FicheForm.of(request.getParameterMap());
        var answer =
                switch (pas) {
                    case "modifier" -> proposing.again(territoire, form, jeton);
                    case "envoyer" ->
                            proposing.send(
                                    territoire,
                                    form,
                                    jeton,
                                    !site.isEmpty(),
                                    request.getRemoteAddr());
                    default -> proposing.review(territoire, form, jeton, image);
                };
        return ProposalController.shown(answer, territoire, response, model);
    }

    @GetMapping(ONE + "/tenir")
    String takeOver(
            Territoire territoire, @PathVariable String slug, @PathVariable long id, Model model) {
        model.addAttribute("page", takingOver.filled(takingOver.fiche(territoire, slug, id)));
        return "submission/form";
    }

    @PostMapping(ONE + "/tenir")
    String takeOver(
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
