package fr.eterritoire.feeds;

import fr.eterritoire.annuaire.ChoiceReading;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;

/// The addresses that sites and feed readers ask for fiches: each list has its own.
@Controller
class FicheFeedController {
    private final FicheFeeds feeds;

    FicheFeedController(FicheFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/~/annuaire.{format:rss|atom|json}")
    void news(
            Territoire territoire,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String ouvert,
            @RequestParam(defaultValue = "") String accessible,
            @RequestParam(defaultValue = "") String rayon,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var choice = ChoiceReading.of(territoire, type, ouvert, accessible, rayon);
        feeds.news(choice, NewsFormat.of(format)).write(request, response);
    }
}
