package fr.eterritoire.feeds;

import fr.eterritoire.feeds.SitemapText.Address;
import fr.eterritoire.territoire.Addresses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What search engines read first.
@Controller
class SitemapController {
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /auteur/
            Disallow: /decision/
            Disallow: /proposition/
            Disallow: /en/proposition/
            Disallow: /signalement/
            Disallow: /*/signalement
            Disallow: /s-installer/alerte
            Disallow: /en/s-installer/alerte
            Disallow: /recherche
            Disallow: /en/recherche
            Disallow: /*/ecrire
            Disallow: /message/
            Disallow: /conversation/

            Sitemap: %s
            """;

    private final Sitemaps sitemaps;
    private final Addresses addresses;

    SitemapController(Sitemaps sitemaps, Addresses addresses) {
        this.sitemaps = sitemaps;
        this.addresses = addresses;
    }

    /// The same under every name of the platform: its pages have one address each.
    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = ROBOTS.formatted(addresses.absolute("/sitemap.xml"));
        new FeedAnswer(
                        text.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "robots.txt",
                        Optional.empty(),
                        sitemaps.freshness())
                .write(request, response);
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var index = sitemaps.index();
        answer(SitemapText.index(index), index).write(request, response);
    }

    @GetMapping("/sitemap-regions.xml")
    void regions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages(sitemaps.regions()).write(request, response);
    }

    @GetMapping("/sitemap-communes-{departement:[a-z-]+}.xml")
    void communes(
            @PathVariable String departement,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pages(sitemaps.departement(departement)).write(request, response);
    }

    @GetMapping("/sitemap-evenements-{number:\\d{1,9}}.xml")
    void contents(
            @PathVariable long number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages(sitemaps.contents(number)).write(request, response);
    }

    /// A sitemap holds at least one address.
    private FeedAnswer pages(List<Address> pages) {
        if (pages.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer(SitemapText.pages(pages), pages);
    }

    private FeedAnswer answer(byte[] octets, List<Address> addresses) {
        return new FeedAnswer(
                octets,
                "application/xml",
                "sitemap.xml",
                addresses.stream()
                        .flatMap(address -> address.changedAt().stream())
                        .max(Comparator.naturalOrder()),
                sitemaps.freshness());
    }
}
