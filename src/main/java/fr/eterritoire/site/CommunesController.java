package fr.eterritoire.site;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Folding;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Finds a commune by name or postcode, and what is larger by name; one commune alone is shown at
/// once.
@Controller
class CommunesController {
    private static final int SHOWN = 30;
    private static final int LARGER_SHOWN = 10;

    private final Territoires territoires;

    CommunesController(Territoires territoires) {
        this.territoires = territoires;
    }

    private static boolean isCalled(Territoire territoire, String q) {
        return Folding.fold(territoire.name().name()).equals(Folding.fold(q));
    }

    @GetMapping("/communes")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        var named = territoires.findNamed(q);
        var larger =
                q.isBlank() ? List.<Territoire>of() : territoires.searchLarger(q, LARGER_SHOWN);
        if (named.isPresent() && larger.stream().noneMatch(territoire -> isCalled(territoire, q))) {
            return "redirect:" + link(named.get().path());
        }
        var found = q.isBlank() ? List.<Commune>of() : territoires.search(q, SHOWN);
        model.addAttribute("page", new CommunesPage(q.strip(), found, larger));
        return "site/communes";
    }
}
