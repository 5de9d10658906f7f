package fr.eterritoire.feeds;

import fr.eterritoire.annonces.Asked;
import fr.eterritoire.annonces.ChoiceReading;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;

/// The addresses that feed readers subscribe to for annonces: each list has its own.
@Controller
class AnnonceFeedController {
    private final AnnonceFeeds feeds;

    AnnonceFeedController(AnnonceFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/~/annonces.{format:rss|atom|json}")
    void news(
            Territoire territoire,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String sens,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String prixMin,
            @RequestParam(defaultValue = "") String prixMax,
            @RequestParam(defaultValue = "") String surfaceMin,
            @RequestParam(defaultValue = "") String surfaceMax,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(type, sens, rayon, prixMin, prixMax, surfaceMin, surfaceMax);
        feeds.news(ChoiceReading.of(territoire, asked), NewsFormat.of(format))
                .write(request, response);
    }
}
