package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Optional;

/// `/mairie/compte`: one's own factors, trusted computers and sessions. Nobody else's is ever named
/// in an address here.
@Controller
class AccountController {
    static final Onward ACCOUNT = new Onward("/mairie/compte");
    static final String SAID = "said";

    private final Factors factors;
    private final TrustedBrowsers trusted;
    private final Sessions sessions;
    private final Watching watching;
    private final Proof proof;
    private final boolean hasProConnect;

    AccountController(
            Factors factors,
            TrustedBrowsers trusted,
            Sessions sessions,
            Watching watching,
            Proof proof,
            ObjectProvider<ProConnect> proConnect) {
        this.factors = factors;
        this.trusted = trusted;
        this.sessions = sessions;
        this.watching = watching;
        this.proof = proof;
        this.hasProConnect = proConnect.getIfAvailable() != null;
    }

    @GetMapping("/mairie/compte")
    String show(
            Agent agent,
            @ModelAttribute(name = SAID, binding = false) String said,
            HttpServletRequest request,
            Model model) {
        var first = proof.askedFirst(agent, ACCOUNT);
        if (first.isPresent()) {
            return first.get();
        }
        var me = agent.id();
        var page =
                new AccountPage(
                        agent,
                        factors.of(me),
                        trusted.of(me),
                        sessions.of(me, request),
                        hasProConnect,
                        Optional.of(said).filter(words -> !words.isEmpty()));
        model.addAttribute("page", page);
        return "connexion/account";
    }

    @PostMapping("/mairie/compte/sessions/{session}/fin")
    String endSession(Agent agent, @PathVariable String session, RedirectAttributes flash) {
        var first = proof.askedFirst(agent, ACCOUNT);
        if (first.isPresent()) {
            return first.get();
        }
        must(sessions.end(agent.id(), session));
        watching.did(agent.id(), "session-ended", "");
        return said("connexion.said-session-ended", flash);
    }

    @PostMapping("/mairie/compte/sessions/fin")
    String endOthers(Agent agent, HttpServletRequest request, RedirectAttributes flash) {
        var first = proof.askedFirst(agent, ACCOUNT);
        if (first.isPresent()) {
            return first.get();
        }
        sessions.endOthers(agent.id(), request);
        watching.did(agent.id(), "other-sessions-ended", "");
        return said("connexion.said-others-ended", flash);
    }

    @PostMapping("/mairie/compte/ordinateurs/{ordinateur}/retrait")
    String forgetComputer(Agent agent, @PathVariable long ordinateur, RedirectAttributes flash) {
        var first = proof.askedFirst(agent, ACCOUNT);
        if (first.isPresent()) {
            return first.get();
        }
        must(trusted.forget(agent.id(), ordinateur));
        return said("connexion.said-computer-forgotten", flash);
    }

    @PostMapping("/mairie/compte/moyens/{moyen}/retrait")
    String removeFactor(Agent agent, @PathVariable String moyen, RedirectAttributes flash) {
        var first = proof.askedFirst(agent, ACCOUNT);
        if (first.isPresent()) {
            return first.get();
        }
        return switch (factors.remove(agent.id(), moyen, Proof.isNeededBy(agent))) {
            case DONE -> said("connexion.said-factor-removed", flash);
            case LAST -> said("connexion.said-factor-last", flash);
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static void must(boolean found) {
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    static String said(String key, RedirectAttributes flash) {
        flash.addFlashAttribute(SAID, words(key));
        return ACCOUNT.redirect();
    }
}
