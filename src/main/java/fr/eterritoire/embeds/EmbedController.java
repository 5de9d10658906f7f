package fr.eterritoire.embeds;

import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Duration;
import java.util.List;

/// What other sites show of an agenda. The element itself is a file, `/embed/eterritoire.js`.
@Controller
class EmbedController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final AgendaWriting writing;

    EmbedController(AgendaWriting writing) {
        this.writing = writing;
    }

    /// Asked for again at each view, so that it is never older than the page of the agenda.
    @GetMapping("/~/embed/agenda.json")
    ResponseEntity<AgendaJson> json(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String affichage,
            @RequestParam(defaultValue = "") String nombre,
            @RequestParam(defaultValue = "") String mois,
            HttpServletRequest request) {
        var wanted = Wanted.of(territoire, type, rayon, affichage, nombre, mois);
        var embedded = writing.of(wanted);
        embedded.freshness().mark(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(embedded.agenda());
    }

    @GetMapping("/~/embed/agenda")
    ModelAndView frame(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String affichage,
            @RequestParam(defaultValue = "") String nombre,
            @RequestParam(defaultValue = "") String mois,
            @RequestParam(defaultValue = "") String apparence,
            @RequestParam(defaultValue = "") String taille,
            @RequestParam(defaultValue = "") String fond,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String couleur) {
        var wanted = Wanted.of(territoire, type, rayon, affichage, nombre, mois);
        var look = Look.of(apparence, taille, fond, texte, couleur);
        var embedded = writing.of(wanted);
        var page = new FramePage(embedded.agenda(), embedded.freshness(), wanted, look);
        return new ModelAndView("embeds/frame", "page", page);
    }

    /// The colours of a frame, as a file, since no style is written into pages.
    @GetMapping("/embed/couleurs.css")
    ResponseEntity<String> colours(
            @RequestParam(defaultValue = "") String apparence,
            @RequestParam(defaultValue = "") String taille,
            @RequestParam(defaultValue = "") String fond,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String couleur) {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Look.of(apparence, taille, fond, texte, couleur).css());
    }
}
