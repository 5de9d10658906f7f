package fr.eterritoire.annonces;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Publications.Answer;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;

/// The lists of a territory, and the page of an annonce.
@Controller
class AnnoncesController {
    private final AnnoncePages pages;
    private final Publications publications;

    AnnoncesController(AnnoncePages pages, Publications publications) {
        this.pages = pages;
        this.publications = publications;
    }

    /// @param suite the last one of the page before
    @GetMapping("/~/annonces")
    String list(
            Territoire territoire,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String sens,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String prixMin,
            @RequestParam(defaultValue = "") String prixMax,
            @RequestParam(defaultValue = "") String surfaceMin,
            @RequestParam(defaultValue = "") String surfaceMax,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var asked = new Asked(type, sens, rayon, prixMin, prixMax, surfaceMin, surfaceMax);
        model.addAttribute(
                "page", pages.list(ChoiceReading.of(territoire, asked), ContentId.find(suite)));
        return "annonces/list";
    }

    @GetMapping("/~/annonces/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}")
    Object show(
            Territoire territoire,
            @PathVariable String slug,
            @PathVariable long id,
            HttpServletResponse response) {
        if (id < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (publications.find(new ContentId(id))) {
            case Answer.Found(var live) when isHere(live, territoire, slug) ->
                    shown(live, "", Optional.empty());
            case Answer.Found(var live) -> elsewhere(live);
            case Answer.Kept(var live, var notice) when isHere(live, territoire, slug) ->
                    shown(live, notice, Optional.empty());
            case Answer.Kept(var live, var _) -> elsewhere(live);
            case Answer.Ended(var last, var how) when isHere(last, territoire, slug) -> {
                response.setStatus(HttpStatus.GONE.value());
                yield shown(last, "", Optional.of(how));
            }
            case Answer.Ended(var last, var _) -> elsewhere(last);
            case Answer.Moved(var to) -> elsewhere(to);
            case Answer.Gone _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Answer.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static boolean isHere(Live live, Territoire territoire, String slug) {
        return live.content() instanceof Annonce
                && live.owner().equals(territoire)
                && live.slug().equals(slug);
    }

    private ModelAndView shown(Live live, String notice, Optional<Withdrawal.How> ended) {
        return new ModelAndView(
                ended.isPresent() ? "annonces/ended" : "annonces/annonce",
                "page",
                pages.page(live, notice, ended));
    }

    private static ResponseEntity<Void> elsewhere(Live live) {
        return new EventAddress.Elsewhere(live).moved();
    }
}
