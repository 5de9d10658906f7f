package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

import java.util.Objects;
import java.util.Optional;

/// Adding a passkey.
@Controller
class PasskeyController {
    private static final String WAY = "cle";

    private final Passkeys passkeys;
    private final Factors factors;
    private final Enrolling enrolling;

    PasskeyController(Passkeys passkeys, Factors factors, Enrolling enrolling) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.enrolling = enrolling;
    }

    @GetMapping("/mairie/compte/cle")
    String show(
            Agent agent,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            Model model) {
        return enrolling
                .asksFirst(agent, WAY, suite, request)
                .orElseGet(() -> form(agent, here(request), suite, Optional.empty(), model));
    }

    private String form(
            Agent agent, String label, String suite, Optional<String> fault, Model model) {
        return enrolling.form("connexion/passkey", agent, label, "", suite, fault, model);
    }

    private static String here(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return Browser.of(agent == null ? "" : agent).toString();
    }

    @PostMapping(value = "/mairie/compte/cle/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(Agent agent, HttpServletRequest request) {
        if (enrolling.asksFirst(agent, WAY, "", request).isPresent()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return passkeys.askToMake(who(), request.getSession());
    }

    private static Authentication who() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    @PostMapping("/mairie/compte/cle")
    String add(
            Agent agent,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return enrolling
                .asksFirst(agent, WAY, suite, request)
                .orElseGet(() -> added(agent, nom, reponse, suite, request, response, model));
    }

    private String added(
            Agent agent,
            String nom,
            String reponse,
            String suite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var label = Labels.tidy(nom, here(request));
        if (!passkeys.make(reponse, label, request.getSession())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fault = Optional.of(words("connexion.fault-passkey"));
            return form(agent, label, suite, fault, model);
        }
        factors.added(agent.id(), Factor.Kind.PASSKEY);
        return enrolling.goesOn(agent, suite, request, response);
    }
}
