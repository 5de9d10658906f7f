package fr.eterritoire.site;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of every territory.
@Controller
class TerritoireController {
    private final TerritoirePages pages;

    TerritoireController(TerritoirePages pages) {
        this.pages = pages;
    }

    @GetMapping("/~")
    String home(Territoire territoire, Model model) {
        return switch (territoire) {
            case Commune commune -> {
                model.addAttribute("page", pages.commune(commune));
                yield "site/commune";
            }
            case France france -> {
                model.addAttribute("page", pages.larger(france));
                yield "site/home";
            }
            case Territoire larger -> {
                model.addAttribute("page", pages.larger(larger));
                yield "site/epci";
            }
        };
    }
}
