package fr.eterritoire.feeds;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.agenda.ScopeReading;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Slug;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.List;

/// The addresses that calendars and feed readers subscribe to.
@Controller
class FeedController {
    private final Feeds feeds;
    private final EventAddress addresses;

    FeedController(Feeds feeds, EventAddress addresses) {
        this.feeds = feeds;
        this.addresses = addresses;
    }

    @GetMapping("/~/agenda.ics")
    void calendar(
            Territoire territoire,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            @RequestParam(defaultValue = "") String organisateur,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var organiser = organisateur.isBlank() ? "" : Slug.of(organisateur);
        feeds.calendar(ScopeReading.of(territoire, type, rayon), organiser)
                .write(request, response);
    }

    @GetMapping("/~/agenda.{format:rss|atom|json}")
    void news(
            Territoire territoire,
            @PathVariable String format,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") String rayon,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        feeds.news(ScopeReading.of(territoire, type, rayon), NewsFormat.of(format))
                .write(request, response);
    }

    @GetMapping("/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}.ics")
    void event(
            Territoire territoire,
            @PathVariable String slug,
            @PathVariable long id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        switch (addresses.resolve(territoire, slug, id)) {
            case EventAddress.Here(var live, var notice) when notice.isEmpty() ->
                    calendarOf(live).write(request, response);
            case EventAddress.Here _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case EventAddress.Elsewhere(var live) -> {
                response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
                response.setHeader(HttpHeaders.LOCATION, live.path() + ".ics");
            }
        }
    }

    private FeedAnswer calendarOf(Live live) {
        return feeds.calendar(live)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
