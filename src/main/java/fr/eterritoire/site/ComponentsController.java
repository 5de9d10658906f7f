package fr.eterritoire.site;

import fr.eterritoire.agenda.AgendaPages;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Point;
import fr.eterritoire.territoire.Territoires;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All that screens are made of, in each of its states and in each palette: for whoever draws one.
@Controller
@Profile("dev")
class ComponentsController {
    private static final int LINES = 4;
    private static final int PLACES = 24;
    private static final Point POITIERS = new Point(46.58, .34);

    /// A source of tiles where nobody listens.
    private static final MapSettings SILENT =
            new MapSettings("http://127.0.0.1:64999/{z}/{x}/{y}.png", "personne", "Personne", "/");

    private final Territoires territoires;
    private final AgendaPages agenda;
    private final MapSettings map;

    ComponentsController(Territoires territoires, AgendaPages agenda, MapSettings map) {
        this.territoires = territoires;
        this.agenda = agenda;
        this.map = map;
    }

    /// @param fond `muet` for a map whose source does not answer
    @GetMapping("/dev/composants")
    String all(
            @RequestParam(defaultValue = "BOCAGE") Palette palette,
            @RequestParam(defaultValue = "") String fond,
            HttpServletRequest request,
            Model model) {
        var france = territoires.france();
        var lines = agenda.upcoming(Scope.of(france), Optional.empty()).first(LINES);
        var under = fond.equals("muet") ? SILENT : map;
        under.shownOn(request);
        model.addAttribute("page", new ComponentsPage(palette, france, lines, under, places()));
        return "site/composants";
    }

    private List<Commune> places() {
        return territoires.around(POITIERS, 40).stream()
                .map(Territoires.Neighbour::commune)
                .limit(PLACES)
                .toList();
    }

    /// Real names at places of ours, the first three of them close together.
    @GetMapping("/dev/composants/carte.json")
    @ResponseBody
    Map<String, Object> points() {
        var places = places();
        return Map.of(
                "said",
                places.size() + " communes",
                "features",
                IntStream.range(0, places.size())
                        .mapToObj(i -> feature(places.get(i), i))
                        .toList());
    }

    private static Map<String, Object> feature(Commune place, int number) {
        var apart = number < 3 ? .004 * number : .1;
        return Map.of(
                "geometry",
                Map.of(
                        "coordinates",
                        List.of(
                                POITIERS.lon() + apart * (number % 5),
                                POITIERS.lat() + apart * (number / 5 - 2))),
                "properties",
                Map.of(
                        "title",
                        place.name().name(),
                        "href",
                        place.path(),
                        "facts",
                        place.nameWithCode(),
                        "approximate",
                        true));
    }
}
