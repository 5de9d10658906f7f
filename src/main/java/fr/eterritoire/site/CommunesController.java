package fr.eterritoire.site;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Finds a commune by name or postcode; one alone is shown at once.
@Controller
class CommunesController {
    private static final int SHOWN = 30;

    private final Territoires territoires;

    CommunesController(Territoires territoires) {
        this.territoires = territoires;
    }

    @GetMapping("/communes")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        var named = territoires.findNamed(q);
        if (named.isPresent()) {
            return "redirect:" + named.get().path();
        }
        var found = q.isBlank() ? List.<Commune>of() : territoires.search(q, SHOWN);
        model.addAttribute("page", new CommunesPage(q.strip(), found));
        return "site/communes";
    }
}
