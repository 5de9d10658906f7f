package fr.eterritoire.embeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.List;

/// Gives the line to paste.
@Controller
class BuilderController {
    private static final int SHOWN = 12;

    private final Territoires territoires;
    private final Addresses addresses;

    BuilderController(Territoires territoires, Addresses addresses) {
        this.territoires = territoires;
        this.addresses = addresses;
    }

    /// @param q a commune sought by its name or postcode
    @GetMapping("/~/integrer")
    ModelAndView show(
            Territoire territoire,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String affichage,
            @RequestParam(defaultValue = "") String nombre,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String hauteur,
            @RequestParam(defaultValue = "") String apparence,
            @RequestParam(defaultValue = "") String taille,
            @RequestParam(defaultValue = "") String fond,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String couleur,
            HttpServletRequest request) {
        var named = territoires.findNamed(q);
        if (named.isPresent()) {
            return new ModelAndView("redirect:" + named.get().path() + "/integrer");
        }
        var page =
                new BuilderPage(
                        Wanted.of(territoire, type, rayon, affichage, nombre, ""),
                        Look.of(apparence, taille, fond, texte, couleur),
                        number(niveau, BuilderPage.USUAL_LEVEL, 2, 6),
                        number(hauteur, BuilderPage.USUAL_HEIGHT, 200, 4000),
                        URI.create(addresses.absolute("/")),
                        q.strip(),
                        q.isBlank() ? List.<Commune>of() : territoires.search(q, SHOWN),
                        request.getQueryString() == null);
        return new ModelAndView("embeds/builder", "page", page);
    }

    private static int number(String written, int usual, int least, int most) {
        if (written.isEmpty()) {
            return usual;
        }
        if (!written.matches("\\d{1,4}")
                || Integer.parseInt(written) < least
                || Integer.parseInt(written) > most) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, words("embeds.bounds"));
        }
        return Integer.parseInt(written);
    }
}
