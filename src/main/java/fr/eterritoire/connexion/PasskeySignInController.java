package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.Optional;

/// Signing in by a passkey alone: no address, no letter.
@Controller
class PasskeySignInController {
    private static final int ANSWERED_WITHIN = 600;

    private final Passkeys passkeys;
    private final Arrival arrival;
    private final Watching watching;
    private final Throttle throttle;
    private final boolean hasProConnect;
    private final OperatorSettings operator;

    PasskeySignInController(
            Passkeys passkeys,
            Arrival arrival,
            Watching watching,
            Throttle throttle,
            ObjectProvider<ProConnect> proConnect,
            OperatorSettings operator) {
        this.passkeys = passkeys;
        this.arrival = arrival;
        this.watching = watching;
        this.throttle = throttle;
        this.hasProConnect = proConnect.getIfAvailable() != null;
        this.operator = operator;
    }

    /// Nobody is known yet: the session that keeps the question is a short one.
    @PostMapping(value = "/connexion/cle/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        throttle.take(Limit.PASSKEYS_FROM, Network.of(request).name());
        var session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval(ANSWERED_WITHIN);
        }
        return passkeys.ask(Optional.empty(), session);
    }

    @PostMapping("/connexion/cle")
    String prove(
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var onward = Onward.of(suite);
        var person = passkeys.prove(reponse, request.getSession());
        if (person.isPresent()) {
            arrival.byBoth(person.get(), request, response);
            watching.did(person.get(), "signed-in", Factor.Kind.PASSKEY.name());
            return onward.redirect();
        }
        watching.refusedPasskey();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var fault = Optional.of(words("connexion.fault-passkey"));
        model.addAttribute("page", new BeginPage(onward, "", fault, hasProConnect, operator));
        return "connexion/begin";
    }
}
