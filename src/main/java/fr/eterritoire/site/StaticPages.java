package fr.eterritoire.site;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages that the law and readers want from every site.
@Controller
class StaticPages {
    private final OperatorSettings operator;
    private final Territoires territoires;

    StaticPages(OperatorSettings operator, Territoires territoires) {
        this.operator = operator;
        this.territoires = territoires;
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        return show("site/accessibilite", model);
    }

    @GetMapping("/mentions-legales")
    String legal(Model model) {
        return show("site/mentions-legales", model);
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
                "page", new SourcesPage(territoires.completeSince().map(SpokenDates::date)));
        return "site/sources";
    }

    private String show(String view, Model model) {
        model.addAttribute("page", operator);
        return view;
    }
}
