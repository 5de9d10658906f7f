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
import java.util.Optional;

/// Finds a commune by name or postcode, and what is larger by name; one commune alone is shown at
/// once.
@Controller
class CommunesController {
    private static final int A_PAGE = 30;

    /// Beyond, more words find sooner than more pages.
    private static final int MOST = 600;

    private static final int LARGER_SHOWN = 10;

    private final Territoires territoires;

    CommunesController(Territoires territoires) {
        this.territoires = territoires;
    }

    private static boolean isCalled(Territoire territoire, String q) {
        return Folding.fold(territoire.name().name()).equals(Folding.fold(q));
    }

    /// @param suite how many were shown before
    @GetMapping("/communes")
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String suite,
            Model model) {
        var named = territoires.findNamed(q);
        var larger =
                q.isBlank() ? List.<Territoire>of() : territoires.searchLarger(q, LARGER_SHOWN);
        if (named.isPresent() && larger.stream().noneMatch(territoire -> isCalled(territoire, q))) {
            return "redirect:" + link(named.get().path());
        }
        var before = suite.matches("\\d{1,3}") ? Math.min(Integer.parseInt(suite), MOST) : 0;
        var found =
                q.isBlank()
                        ? List.<Commune>of()
                        : territoires.search(q, before + A_PAGE + 1).stream().skip(before).toList();
        model.addAttribute("page", page(q.strip(), before, found, larger));
        return "site/communes";
    }

    private static CommunesPage page(
            String sought, int before, List<Commune> found, List<Territoire> larger) {
        var more = found.size() > A_PAGE && before < MOST;
        return new CommunesPage(
                sought,
                found.stream().limit(A_PAGE).toList(),
                before == 0 ? larger : List.of(),
                more ? Optional.of(before + A_PAGE) : Optional.empty());
    }
}
