package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.FranceMap;
import fr.eterritoire.territoire.Territoires;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds communes by what matters to somebody, and puts some side by side. All of it stands in the
/// address, which can be sent to others.
@Controller
class FindController {
    private static final int SHOWN = 30;

    private final Finder finder;
    private final Comparing comparing;
    private final Territoires territoires;
    private final FranceMap france;

    FindController(Finder finder, Comparing comparing, Territoires territoires, FranceMap france) {
        this.finder = finder;
        this.comparing = comparing;
        this.territoires = territoires;
        this.france = france;
    }

    @GetMapping("/s-installer")
    String find(
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var path = path("/s-installer", request);
        var form = new FindForm(asked);
        var places = form.places(territoires);
        var near = places.stream().findFirst();
        var faults = form.faults(near);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute(
                    "page",
                    new FindPage(
                            path,
                            form,
                            faults,
                            near,
                            List.of(),
                            false,
                            List.of(),
                            0,
                            0,
                            Optional.empty()));
            return "installer/find";
        }
        model.addAttribute("page", page(path, form, places, form.criteria(near)));
        return "installer/find";
    }

    private FindPage page(String path, FindForm form, List<Commune> places, Criteria criteria) {
        var alike = places.stream().skip(1).toList();
        if (!criteria.isAsked()) {
            return new FindPage(
                    path,
                    form,
                    List.of(),
                    criteria.near(),
                    alike,
                    false,
                    List.of(),
                    0,
                    0,
                    Optional.empty());
        }
        var found = finder.find(criteria, SHOWN);
        var reasons = new Reasons(criteria, found.landscape(), territoires);
        var findings = found.best().stream().map(reasons::finding).toList();
        var map =
                FindMap.of(
                        findings.stream().map(Finding::commune).toList(),
                        criteria,
                        found.landscape().ground().towns(),
                        france.areas(),
                        territoires);
        return new FindPage(
                path,
                form,
                List.of(),
                criteria.near(),
                alike,
                true,
                findings,
                found.count(),
                found.perhaps(),
                map);
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
        model.addAttribute(
                "page",
                comparing.page(path("/s-installer/comparer", request), chosen, ajouter.strip()));
        return "installer/compare";
    }

    private static String path(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
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
