package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The home of an office.
@Controller
class HomeController {
    private final HomePages pages;

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @GetMapping("/mairie/{office}")
    String show(Agent agent, Territoire office, Model model) {
        model.addAttribute("page", pages.page(agent, office));
        return "bureau/home";
    }
}
