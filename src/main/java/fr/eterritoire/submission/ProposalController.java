package fr.eterritoire.submission;

import static fr.eterritoire.text.Language.link;

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

/// The form, its review, and its sending. Everything typed travels with the page; the server keeps
/// nothing before the proposal is sent but a picture, for two days.
@Controller
class ProposalController {
    private final Proposing proposing;

    ProposalController(Proposing proposing) {
        this.proposing = proposing;
    }

    @GetMapping("/~/proposer")
    String show(Territoire territoire, Model model) {
        if (!Proposing.takesProposals(territoire)) {
            return "redirect:" + link("/proposer");
        }
        model.addAttribute("page", proposing.blank(territoire, EvenementForm.empty()));
        return "submission/form";
    }

    /// @param pas which button was touched: `relire`, `modifier` or `envoyer`
    /// @param site a field that people do not see: whoever fills it is a robot
    @PostMapping("/~/proposer")
    String act(
            Territoire territoire,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = EvenementForm.of(request.getParameterMap());
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
        return switch (answer) {
            case Proposing.Answer.Sent(var sender, var title) -> {
                model.addAttribute("page", new SentPage(territoire, title, sender));
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
