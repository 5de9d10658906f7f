package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Adding an application, or a printed card. The key of an application is kept once a code of it
/// was typed; until then it is in the page alone.
@Controller
class EnrolmentController {
    private static final String APPLICATION = "application";
    private static final String CARD = "carte";

    private final Factors factors;
    private final Enrolling enrolling;
    private final Throttle throttle;
    private final OperatorSettings operator;
    private final InstantSource clock;

    EnrolmentController(
            Factors factors,
            Enrolling enrolling,
            Throttle throttle,
            OperatorSettings operator,
            InstantSource clock) {
        this.factors = factors;
        this.enrolling = enrolling;
        this.throttle = throttle;
        this.operator = operator;
        this.clock = clock;
    }

    @GetMapping("/mairie/compte/application")
    String showApplication(
            Agent agent,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            Model model) {
        return enrolling
                .asksFirst(agent, APPLICATION, suite, request)
                .orElseGet(() -> newApplication(agent, suite, model));
    }

    private String newApplication(Agent agent, String suite, Model model) {
        var secret = Totp.written(Totp.newSecret());
        var label = words("connexion.label-application");
        return form(agent, label, secret, suite, Optional.empty(), model);
    }

    private String form(
            Agent agent,
            String label,
            String secret,
            String suite,
            Optional<String> fault,
            Model model) {
        return enrolling.form("connexion/application", agent, label, secret, suite, fault, model);
    }

    @PostMapping("/mairie/compte/application")
    String addApplication(
            Agent agent,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var first = enrolling.asksFirst(agent, APPLICATION, suite, request);
        if (first.isPresent()) {
            return first.get();
        }
        throttle.take(Limit.SECOND_FACTOR, agent.id().toString());
        var label = Labels.tidy(nom, words("connexion.label-application"));
        if (!factors.addTotp(agent.id(), octets(secret), label, code)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fault = Optional.of(words("connexion.fault-application"));
            return form(agent, label, secret, suite, fault, model);
        }
        throttle.giveBack(Limit.SECOND_FACTOR, agent.id().toString());
        return enrolling.goesOn(agent, suite, request, response);
    }

    private static byte[] octets(String secret) {
        try {
            return Totp.read(secret);
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/mairie/compte/carte")
    String showCard(
            Agent agent,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            Model model) {
        return enrolling
                .asksFirst(agent, CARD, suite, request)
                .orElseGet(() -> card(agent, List.of(), suite, model));
    }

    private String card(Agent agent, List<String> codes, String suite, Model model) {
        var page =
                new CardPage(
                        agent,
                        codes,
                        factors.of(agent.id()).stream().anyMatch(Factor::isCard),
                        Spoken.day(clock.instant()),
                        Labels.onward(suite),
                        operator);
        model.addAttribute("page", page);
        return codes.isEmpty() ? "connexion/card" : "connexion/card-made";
    }

    /// Shows the codes in the answer itself: they are kept nowhere, and no other page can show
    /// them.
    @PostMapping("/mairie/compte/carte")
    String makeCard(
            Agent agent,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            Model model) {
        return enrolling
                .asksFirst(agent, CARD, suite, request)
                .orElseGet(() -> card(agent, factors.makeCard(agent.id()), suite, model));
    }
}
