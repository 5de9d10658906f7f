package fr.eterritoire.submission;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Proposing begins with the commune where it takes place.
@Controller
class WhereToProposeController {
    private static final int SHOWN = 12;

    private final Territoires territoires;

    WhereToProposeController(Territoires territoires) {
        this.territoires = territoires;
    }

    @GetMapping("/proposer")
    String ask(@RequestParam(defaultValue = "") String q, Model model) {
        var named = territoires.findNamed(q);
        if (named.isPresent()) {
            return "redirect:" + link(named.get().path()) + "/proposer";
        }
        var found = q.isBlank() ? List.<Commune>of() : territoires.search(q, SHOWN);
        model.addAttribute("page", new WhereToProposePage(q.strip(), found));
        return "submission/where-to-propose";
    }
}
