package fr.eterritoire.site;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.installer.AmenitySources;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The pages that the law and readers want from every site.
@Controller
class StaticPages {
    private final OperatorSettings operator;
    private final Territoires territoires;
    private final AmenitySources amenities;
    private final MapSettings map;
    private final InstantSource clock;

    StaticPages(
            OperatorSettings operator,
            Territoires territoires,
            AmenitySources amenities,
            MapSettings map,
            InstantSource clock) {
        this.operator = operator;
        this.territoires = territoires;
        this.amenities = amenities;
        this.map = map;
        this.clock = clock;
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        model.addAttribute(
                "page", new AccessibilityPage(operator, AccessibilityStatement.KNOWN, today));
        return "site/accessibilite";
    }

    /// What is planned over three years, and this year (S-1.9).
    @GetMapping("/accessibilite/schema-pluriannuel")
    String accessibilityPlan(Model model) {
        return show("site/schema-pluriannuel", model);
    }

    @GetMapping("/mentions-legales")
    String legal(Model model) {
        model.addAttribute("page", new LegalPage(operator, map));
        return "site/mentions-legales";
    }

    @GetMapping("/conditions")
    String terms(Model model) {
        return show("site/conditions", model);
    }

    @GetMapping("/plan-du-site")
    String plan(Model model) {
        return show("site/plan-du-site", model);
    }

    @GetMapping("/sources")
    String sources(Model model) {
        model.addAttribute(
                "page",
                new SourcesPage(
                        territoires.completeSince().map(SpokenDates::date),
                        amenities.imported(),
                        map));
        return "site/sources";
    }

    private String show(String view, Model model) {
        model.addAttribute("page", operator);
        return view;
    }
}
