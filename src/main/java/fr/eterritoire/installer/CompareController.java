package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts some communes side by side, those that the address names.
@Controller
class CompareController {
    private final Comparing comparing;
    private final Territoires territoires;

    CompareController(Comparing comparing, Territoires territoires) {
        this.comparing = comparing;
        this.territoires = territoires;
    }

    /// @param communes INSEE codes; what is no code, or beyond four, is left out
    /// @param ajouter the name of one more
    @GetMapping("/s-installer/comparer")
    String compare(
            @RequestParam(defaultValue = "") List<String> communes,
            @RequestParam(defaultValue = "") String ajouter,
            HttpServletRequest request,
            Model model) {
        var chosen =
                communes.stream()
                        .flatMap(code -> commune(code).stream())
                        .distinct()
                        .limit(ComparePage.MOST)
                        .toList();
        var more = new FindForm(Map.of("pres", ajouter)).places(territoires);
        if (!more.isEmpty() && chosen.size() < ComparePage.MOST) {
            return "redirect:" + link("/s-installer/comparer") + query(chosen, more.getFirst());
        }
        var path = "/s-installer/comparer";
        var asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        model.addAttribute("page", comparing.page(path + asked, chosen, ajouter.strip()));
        return "installer/compare";
    }

    private static String query(List<Commune> chosen, Commune more) {
        return Stream.concat(chosen.stream(), Stream.of(more))
                .distinct()
                .map(commune -> "communes=" + commune.code().value())
                .collect(Collectors.joining("&", "?", ""));
    }

    private Optional<Commune> commune(String code) {
        try {
            return territoires.findCommune(new CodeInsee(code.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
