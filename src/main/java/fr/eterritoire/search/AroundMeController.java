package fr.eterritoire.search;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Autour de moi », of a search. The point comes in the body of a POST, so that no address and no
/// log holds it, and is forgotten here: the search goes on around the nearest commune, by name.
@Controller
class AroundMeController {
    private static final double REACH_KM = 50;
    private static final String KILOMETRES = "20";

    private final Territoires territoires;

    AroundMeController(Territoires territoires) {
        this.territoires = territoires;
    }

    /// @param recherche the search to go on with, as its address says it
    @PostMapping("/recherche/autour")
    String around(
            @RequestParam double lat,
            @RequestParam double lon,
            @RequestParam(defaultValue = "") String recherche) {
        var isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        return "redirect:"
                + link("/recherche")
                + (isOnEarth ? near(new Point(lat, lon), form(recherche)) : form(recherche))
                        .query();
    }

    private static SearchForm form(String recherche) {
        return AddressReading.form(recherche).orElse(AddressReading.NOTHING);
    }

    /// So far around as was asked for, when something was. Out at sea, as it was.
    private SearchForm near(Point here, SearchForm form) {
        var radius = form.find("rayon").orElse(KILOMETRES);
        return territoires.around(here, REACH_KM).stream()
                .findFirst()
                .map(Territoires.Neighbour::commune)
                .map(commune -> form.with("lieu", Question.named(commune)).with("rayon", radius))
                .orElse(form);
    }
}
