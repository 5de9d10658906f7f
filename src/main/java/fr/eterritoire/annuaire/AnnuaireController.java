package fr.eterritoire.annuaire;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.Optional;

/// The lists of a territory, and the page of a fiche.
@Controller
class AnnuaireController {
    private final AnnuairePages pages;
    private final Publications publications;

    AnnuaireController(AnnuairePages pages, Publications publications) {
        this.pages = pages;
        this.publications = publications;
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
        var after =
                Optional.of(suite)
                        .filter(id -> id.matches("[1-9]\\d{0,14}"))
                        .map(id -> new ContentId(Long.parseLong(id)));
        var choice = ChoiceReading.of(territoire, type, ouvert, accessible, rayon);
        model.addAttribute("page", pages.list(choice, after));
        return "annuaire/list";
    }

    @GetMapping("/~/annuaire/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}")
    Object show(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        if (id < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (publications.find(new ContentId(id))) {
            case Answer.Found(var live) when isHere(live, territoire, slug) -> shown(live, "");
            case Answer.Found(var live) -> elsewhere(live);
            case Answer.Kept(var live, var notice) when isHere(live, territoire, slug) ->
                    shown(live, notice);
            case Answer.Kept(var live, var _) -> elsewhere(live);
            case Answer.Ended(var last, var _) -> elsewhere(last);
            case Answer.Moved(var to) -> elsewhere(to);
            case Answer.Gone _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Answer.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static boolean isHere(Live live, Territoire territoire, String slug) {
        return live.content() instanceof Fiche
                && live.owner().equals(territoire)
                && live.slug().equals(slug);
    }

    private ModelAndView shown(Live live, String notice) {
        return new ModelAndView("annuaire/fiche", "page", pages.page(live, notice));
    }

    private static ResponseEntity<Void> elsewhere(Live live) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(link(live.path())))
                .build();
    }
}
