package fr.eterritoire.notification;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Purpose;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Objects;

/// « Être prévenu par courriel »: somebody follows a search. Links show a button, which acts; the
/// address that mail programs post to ends it at once (RFC 8058).
@Controller
@RequestMapping({"/s-installer/alerte", "/recherche/alerte"})
class WatchController {
    private final WatchSteps steps;
    private final Watches watches;
    private final Searches searches;
    private final Capabilities capabilities;

    WatchController(
            WatchSteps steps, Watches watches, Searches searches, Capabilities capabilities) {
        this.steps = steps;
        this.watches = watches;
        this.searches = searches;
        this.capabilities = capabilities;
    }

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        var search = search(request);
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var blank = steps.blank(search, "?" + query);
        blank.ifPresent(page -> model.addAttribute("page", page));
        return blank.isPresent() ? "notification/ask" : "redirect:" + link(search.path());
    }

    /// @param recherche what is sought, as an address says it
    /// @param site a field that people do not see: whoever fills it is a robot
    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String recherche,
            @RequestParam(defaultValue = "") String rythme,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String site,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answers =
                new WatchSteps.Answers(
                        rythme, courriel, jeton, !site.isEmpty(), request.getRemoteAddr());
        var page =
                steps.ask(search(request), recherche, answers)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        response.setStatus(page.status());
        if (page.status() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "86400");
        }
        model.addAttribute("page", page);
        return page.status() == 200 ? "notification/asked" : "notification/ask";
    }

    private Followed search(HttpServletRequest request) {
        return searches.at(request.getRequestURI())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("page", steps.page(followed(token), token));
        return "notification/watch";
    }

    /// Confirms, or goes on for another year.
    @PostMapping("/{token}")
    String confirm(@PathVariable String token, Model model) {
        var watch = watches.confirm(followed(token).id()).orElseThrow(WatchController::over);
        model.addAttribute("page", steps.page(watch, token));
        return "notification/confirmed";
    }

    @GetMapping("/{token}/fin")
    String askToEnd(@PathVariable String token, Model model) {
        model.addAttribute("page", steps.page(followed(token), token));
        return "notification/end";
    }

    /// Answers the same when it is over already.
    @PostMapping("/{token}/fin")
    String end(@PathVariable String token) {
        switch (capabilities.present(Purpose.WATCH, token)) {
            case Presented.Good(var link) -> watches.end(link.subject());
            case Presented.Used _, Presented.Expired _ -> {}
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "notification/ended";
    }

    private Watch followed(String token) {
        return switch (capabilities.present(Purpose.WATCH, token)) {
            case Presented.Good(var link) ->
                    watches.find(link.subject()).orElseThrow(WatchController::over);
            case Presented.Used _, Presented.Expired _ -> throw over();
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ResponseStatusException over() {
        return new ResponseStatusException(HttpStatus.GONE);
    }
}
