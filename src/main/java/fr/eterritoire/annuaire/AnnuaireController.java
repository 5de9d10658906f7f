package fr.eterritoire.annuaire;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The lists of a territory, and the page of a fiche.
@Controller
class AnnuaireController {
    private final AnnuairePages pages;
    private final EventAddress addresses;

    AnnuaireController(AnnuairePages pages, EventAddress addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    /// @param suite the last one of the page before
    @GetMapping("/~/annuaire")
    String list(
            Territoire territoire,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String ouvert,
            @RequestParam(defaultValue = "") String accessible,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var choice = ChoiceReading.of(territoire, type, ouvert, accessible, rayon);
        model.addAttribute("page", pages.list(choice, ContentId.find(suite)));
        return "annuaire/list";
    }

    @GetMapping("/~/annuaire/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}")
    Object show(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        return switch (addresses.resolve(Fiche.class, territoire, slug, id)) {
            case EventAddress.Here(var live, var notice) ->
                    new ModelAndView("annuaire/fiche", "page", pages.page(live, notice));
            case EventAddress.Elsewhere elsewhere -> elsewhere.moved();
        };
    }
}
