package fr.eterritoire.signalement;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/// « Signaler cette annonce »: the form below the address of what is reported.
@Controller
@RequestMapping({
    "/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/signalement",
    "/~/annonces/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/signalement",
    "/~/annuaire/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/signalement"
})
class ReportController {
    private final EventAddress addresses;
    private final Reporting reporting;

    ReportController(EventAddress addresses, Reporting reporting) {
        this.addresses = addresses;
        this.reporting = reporting;
    }

    @GetMapping
    Object show(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        return at(
                territoire,
                slug,
                id,
                HttpStatus.MOVED_PERMANENTLY,
                live -> new ModelAndView("signalement/form", "page", reporting.blank(live)));
    }

    /// @param typed with `site`, a field that people do not see: whoever fills it is a robot
    @PostMapping
    Object report(
            Territoire territoire,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = typed.getOrDefault("jeton", "");
        var robot = !typed.getOrDefault("site", "").isEmpty();
        return at(
                territoire,
                slug,
                id,
                HttpStatus.PERMANENT_REDIRECT,
                live ->
                        view(
                                reporting.send(
                                        live,
                                        new ReportForm(typed),
                                        token,
                                        robot,
                                        request.getRemoteAddr()),
                                response));
    }

    private static ModelAndView view(Reporting.Answer answer, HttpServletResponse response) {
        return switch (answer) {
            case Reporting.Answer.Sent(var page) ->
                    new ModelAndView("signalement/sent", "page", page);
            case Reporting.Answer.Again(var status, var page) -> {
                if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
                    response.setHeader("Retry-After", "3600");
                }
                yield new ModelAndView(
                        "signalement/form", Map.of("page", page), HttpStatus.valueOf(status));
            }
        };
    }

    /// What is out of all lists cannot be reported any more.
    private Object at(
            Territoire territoire,
            String slug,
            long id,
            HttpStatus elsewhere,
            Function<Live, Object> answer) {
        return switch (addresses.resolveAny(territoire, slug, id)) {
            case EventAddress.Here(var live, var notice) when notice.isEmpty() ->
                    answer.apply(live);
            case EventAddress.Here _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case EventAddress.Elsewhere(var live) ->
                    ResponseEntity.status(elsewhere)
                            .location(URI.create(live.path() + "/signalement"))
                            .build();
        };
    }
}
