package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Offices;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;

/// « Ouvrir la page de ma commune »: the public form, without an account.
@Controller
class ClaimController {
    private final Claiming claiming;
    private final Opening opening;

    ClaimController(Claiming claiming, Opening opening) {
        this.claiming = claiming;
        this.opening = opening;
    }

    @GetMapping("/~/ouvrir")
    ModelAndView show(Territoire territoire) {
        var asked = asked(territoire);
        return opening.isOpen(territoire)
                ? new ModelAndView("ouverture/already", "page", territoire)
                : new ModelAndView(
                        "ouverture/form", "page", claiming.blank(asked, Claiming.empty()));
    }

    /// @param typed with `site`, a field that people do not see: whoever fills it is a robot
    @PostMapping("/~/ouvrir")
    ModelAndView ask(
            Territoire territoire,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = asked(territoire);
        if (opening.isOpen(territoire)) {
            return new ModelAndView(
                    "ouverture/already", Map.of("page", territoire), HttpStatus.CONFLICT);
        }
        var form = new ClaimForm(typed);
        var answer =
                claiming.send(
                        asked,
                        form,
                        typed.getOrDefault("jeton", ""),
                        !typed.getOrDefault("site", "").isEmpty(),
                        request.getRemoteAddr());
        return switch (answer) {
            case Claiming.Answer.Sent _ ->
                    new ModelAndView(
                            "ouverture/sent",
                            "page",
                            new ClaimSentPage(territoire, form.get("courriel")));
            case Claiming.Answer.Again(var status, var page) -> again(status, page, response);
        };
    }

    static ModelAndView again(int status, ClaimFormPage page, HttpServletResponse response) {
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader("Retry-After", "3600");
        }
        return new ModelAndView("ouverture/form", Map.of("page", page), HttpStatus.valueOf(status));
    }

    private static Claiming.Asked asked(Territoire territoire) {
        if (!Offices.has(territoire)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Claiming.Asked(territoire, Optional.empty(), territoire.path() + "/ouvrir");
    }
}
