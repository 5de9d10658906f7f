package fr.eterritoire.submission;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.content.Sense;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;

import java.util.List;

/// The form of each kind, its review, and its sending. Everything typed travels with the page; the
/// server keeps nothing before the proposal is sent but a picture, for two days.
@Controller
class ProposalController {
    private static final String EVENT = "/~/proposer";
    private static final String ANNONCE = "/~/annonces/proposer";
    private static final String FICHE = "/~/annuaire/proposer";

    private final Proposing proposing;
    private final OpenTypes open;

    ProposalController(Proposing proposing, OpenTypes open) {
        this.proposing = proposing;
        this.open = open;
    }

    @GetMapping(EVENT)
    String show(Territoire territoire, Model model) {
        return shown(territoire, EvenementForm.empty(), model);
    }

    /// The choice of a type, then the form of that type.
    @GetMapping(ANNONCE)
    String showAnnonce(
            Territoire territoire,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String sens,
            Model model) {
        if (!Proposing.takesProposals(territoire)) {
            return "redirect:" + link("/proposer");
        }
        var types = open.of(territoire);
        var chosen = AnnonceType.find(type).filter(types::contains);
        var sense = Sense.find(sens);
        if (chosen.isEmpty() || sense.isEmpty()) {
            model.addAttribute("page", new TypeChoicePage(territoire, List.copyOf(types)));
            return "submission/annonce-type";
        }
        return shown(territoire, AnnonceForm.blank(chosen.get(), sense.get()), model);
    }

    @GetMapping(FICHE)
    String showFiche(Territoire territoire, Model model) {
        return shown(territoire, FicheForm.empty(), model);
    }

    private String shown(Territoire territoire, ContentForm<?> blank, Model model) {
        if (!Proposing.takesProposals(territoire)) {
            return "redirect:" + link("/proposer");
        }
        model.addAttribute("page", proposing.blank(territoire, blank));
        return "submission/form";
    }

    /// @param pas which button was touched: `relire`, `modifier` or `envoyer`
    /// @param site a field that people do not see: whoever fills it is a robot
    @PostMapping({EVENT, ANNONCE, FICHE})
    String act(
            Territoire territoire,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = form(request);
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
        return shown(answer, territoire, response, model);
    }

    private static ContentForm<?> form(HttpServletRequest request) {
        var typed = request.getParameterMap();
        var address = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return switch (String.valueOf(address)) {
            case ANNONCE -> AnnonceForm.of(typed);
            case FICHE -> FicheForm.of(typed);
            default -> EvenementForm.of(typed);
        };
    }

    /// What became of a form of any kind.
    static String shown(
            Proposing.Answer answer,
            Territoire territoire,
            HttpServletResponse response,
            Model model) {
        return switch (answer) {
            case Proposing.Answer.Sent(var sender, var content) -> {
                model.addAttribute("page", new SentPage(territoire, content, sender));
                yield "submission/sent";
            }
            case Proposing.Answer.Shown(var status, var template, var page) -> {
                response.setStatus(status);
                if (status == 429) {
                    response.setHeader("Retry-After", "3600");
                }
                model.addAttribute("page", page);
                yield template;
            }
        };
    }
}
