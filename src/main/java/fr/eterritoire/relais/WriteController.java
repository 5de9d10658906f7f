package fr.eterritoire.relais;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.EventAddress;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// « Écrire à l’auteur », « Écrire à la mairie »: the form below the address of what one writes
/// about.
@Controller
class WriteController {
    private static final String EVENT =
            "/~/agenda/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/ecrire";
    private static final String ANNONCE =
            "/~/annonces/{slug:" + EventAddress.SLUG + "}-{id:\\d{1,15}}/ecrire";
    private static final String PORTRAIT = "/~/s-installer/ecrire";

    private final EventAddress addresses;
    private final Reaching reaching;
    private final Beginning beginning;

    WriteController(EventAddress addresses, Reaching reaching, Beginning beginning) {
        this.addresses = addresses;
        this.reaching = reaching;
        this.beginning = beginning;
    }

    @GetMapping({EVENT, ANNONCE})
    Object show(Territoire territoire, @PathVariable String slug, @PathVariable long id) {
        return at(territoire, slug, id, HttpStatus.MOVED_PERMANENTLY, this::blank);
    }

    @GetMapping(PORTRAIT)
    Object show(Territoire territoire) {
        return blank(office(territoire));
    }

    private Object blank(About about) {
        return new ModelAndView("relais/form", "page", beginning.blank(about));
    }

    /// @param typed with `site`, a field that people do not see: whoever fills it is a robot
    @PostMapping({EVENT, ANNONCE})
    Object write(
            Territoire territoire,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return at(
                territoire,
                slug,
                id,
                HttpStatus.PERMANENT_REDIRECT,
                about -> sent(about, typed, request, response));
    }

    @PostMapping(PORTRAIT)
    Object write(
            Territoire territoire,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return sent(office(territoire), typed, request, response);
    }

    private Object sent(
            About about,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer =
                beginning.send(
                        about,
                        WriteForm.of(typed),
                        typed.getOrDefault("jeton", ""),
                        !typed.getOrDefault("site", "").isEmpty(),
                        request.getRemoteAddr());
        return switch (answer) {
            case Beginning.Answer.Sent(var page) -> new ModelAndView("relais/sent", "page", page);
            case Beginning.Answer.Again(var page) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield new ModelAndView("relais/form", "page", page);
            }
            case Beginning.Answer.TooMany(var waiting, var page) -> {
                waiting.tell(response);
                yield new ModelAndView("relais/form", "page", page);
            }
        };
    }

    private About office(Territoire territoire) {
        return Optional.of(territoire)
                .filter(Commune.class::isInstance)
                .map(Commune.class::cast)
                .flatMap(reaching::about)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Who has left the lists, or takes no messages, cannot be written to.
    private Object at(
            Territoire territoire,
            String slug,
            long id,
            HttpStatus elsewhere,
            Function<About, Object> answer) {
        return switch (addresses.resolveAny(territoire, slug, id)) {
            case EventAddress.Here(var live, var notice) when notice.isEmpty() ->
                    answer.apply(about(live));
            case EventAddress.Here _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case EventAddress.Elsewhere(var live) ->
                    ResponseEntity.status(elsewhere)
                            .location(URI.create(live.path() + "/ecrire"))
                            .build();
        };
    }

    private About about(Live live) {
        return reaching.about(live)
                .orElseThrow(
                        () ->
                                new ResponseStatusException(
                                        HttpStatus.NOT_FOUND, words("relais.takes-none")));
    }
}
