package fr.eterritoire.connexion;

import fr.eterritoire.accounts.SignedIn;
import fr.eterritoire.accounts.SignedInPerson;
import fr.eterritoire.courrier.OperatorSettings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/// Leaving for ProConnect, what is said to whoever comes back without being let in, and signing out
/// there too.
@Controller
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
class ProConnectController {
    private static final String ENDED = "redirect:/connexion/fin";
    private static final String GONE = ProConnect.ADDRESS + "/sorti";

    private final SupplierClientRegistrationRepository registrations;
    private final ProConnectAttests attests;
    private final Sessions sessions;
    private final Watching watching;
    private final OperatorSettings operator;
    private final URI address;
    private final Base64StringKeyGenerator states =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    ProConnectController(
            SupplierClientRegistrationRepository registrations,
            ProConnectAttests attests,
            Sessions sessions,
            Watching watching,
            OperatorSettings operator,
            @Value("${eterritoire.adresse}") URI address) {
        this.registrations = registrations;
        this.attests = attests;
        this.sessions = sessions;
        this.watching = watching;
        this.operator = operator;
        this.address = address;
    }

    /// @param suite where to go once signed in, a path of the office
    @PostMapping(ProConnect.ADDRESS + "/aller")
    String leave(@RequestParam(defaultValue = "") String suite, HttpServletRequest request) {
        new ProConnectVisit(Optional.empty(), Onward.of(suite).path()).keepIn(request.getSession());
        return attests.away();
    }

    /// Whoever is signed in with a second factor adds ProConnect to their ways in.
    @PostMapping(ProConnect.ADDRESS + "/ajout")
    String add(HttpServletRequest request) {
        var me = SignedInPerson.find().filter(SignedIn::secondFactor);
        if (me.isEmpty()) {
            return "redirect:/connexion?suite=/mairie/compte";
        }
        new ProConnectVisit(Optional.of(me.get().person()), "/mairie/compte")
                .keepIn(request.getSession());
        return attests.away();
    }

    @GetMapping(ProConnect.ADDRESS + "/{cause:inconnu|second-facteur|abandon|echec}")
    String refused(@PathVariable String cause, Model model, HttpServletResponse response) {
        response.setStatus(
                (cause.equals("echec") ? HttpStatus.BAD_GATEWAY : HttpStatus.FORBIDDEN).value());
        model.addAttribute("page", new ProConnectPage(cause, operator));
        return "connexion/proconnect";
    }

    @PostMapping(ProConnect.ADDRESS + "/fin")
    String signOut(HttpServletRequest request) {
        var token = ProConnectVisit.token(request.getSession());
        SignedInPerson.find().ifPresent(who -> watching.did(who.id(), "signed-out", "proconnect"));
        sessions.end(request);
        return token.map(kept -> "redirect:" + leaving(kept, request)).orElse(ENDED);
    }

    private String leaving(String token, HttpServletRequest request) {
        var proConnect = registrations.findByRegistrationId(ProConnect.NAME);
        if (proConnect == null
                || !(proConnect
                                .getProviderDetails()
                                .getConfigurationMetadata()
                                .get("end_session_endpoint")
                        instanceof String end)) {
            return "/connexion/fin";
        }
        var state = states.generateKey();
        ProConnectVisit.keepLeaving(request.getSession(), state);
        return UriComponentsBuilder.fromUriString(end)
                .queryParam("id_token_hint", "{token}")
                .queryParam("state", "{state}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(token, state, address + GONE)
                .toUriString();
    }

    @GetMapping(GONE)
    String gone(@RequestParam(defaultValue = "") String state, HttpServletRequest request) {
        var expected = ProConnectVisit.leaving(request.getSession());
        if (expected.isEmpty() || !expected.get().equals(state)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        sessions.end(request);
        return ENDED;
    }
}
