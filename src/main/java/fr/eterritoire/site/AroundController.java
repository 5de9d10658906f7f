package fr.eterritoire.site;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Autour de moi »: from where somebody stands to the agenda of the nearest commune. The point
/// comes in the body of a POST, so that no address and no log holds it, and is forgotten here.
@Controller
class AroundController {
    private static final double REACH_KM = 50;

    private final Territoires territoires;

    AroundController(Territoires territoires) {
        this.territoires = territoires;
    }

    @PostMapping("/autour")
    String around(@RequestParam double lat, @RequestParam double lon) {
        var isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        return isOnEarth
                ? "redirect:" + link(nearest(new Point(lat, lon)))
                : "redirect:" + link("/communes");
    }

    private String nearest(Point here) {
        return territoires.around(here, REACH_KM).stream()
                .findFirst()
                .map(near -> near.commune().path() + "/agenda?rayon=20")
                .orElse("/communes");
    }
}
