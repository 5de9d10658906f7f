package fr.eterritoire.submission;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Proposing begins with what it is, and the commune it is for.
@Controller
class WhereToProposeController {
    private static final String ANNONCE = "annonce";

    private final Territoires territoires;

    WhereToProposeController(Territoires territoires) {
        this.territoires = territoires;
    }

    @GetMapping("/proposer")
    String ask(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String quoi,
            Model model) {
        var form = quoi.equals(ANNONCE) ? "/annonces/proposer" : "/proposer";
        var named = territoires.findNamed(q);
        if (named.isPresent()) {
            return "redirect:" + link(named.get().path()) + form;
        }
        var found =
                q.isBlank() ? List.<Commune>of() : territoires.search(q, WhereToProposePage.MOST);
        model.addAttribute("page", new WhereToProposePage(q.strip(), form, found));
        return "submission/where-to-propose";
    }
}
