package fr.eterritoire.site;

import fr.eterritoire.agenda.AgendaPages;
import fr.eterritoire.agenda.Scope;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Territoires;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;

/// All that screens are made of, in each of its states and in each palette: for whoever draws one.
@Controller
@Profile("dev")
class ComponentsController {
    private static final int LINES = 4;

    private final Territoires territoires;
    private final AgendaPages agenda;

    ComponentsController(Territoires territoires, AgendaPages agenda) {
        this.territoires = territoires;
        this.agenda = agenda;
    }

    @GetMapping("/dev/composants")
    String all(@RequestParam(defaultValue = "BOCAGE") Palette palette, Model model) {
        var france = territoires.france();
        var lines = agenda.upcoming(Scope.of(france), Optional.empty()).first(LINES);
        model.addAttribute("page", new ComponentsPage(palette, france, lines));
        return "site/composants";
    }
}
