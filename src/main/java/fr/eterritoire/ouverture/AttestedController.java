package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.connexion.ProConnect;
import fr.eterritoire.connexion.ProConnectAttests;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/// Proves a claim by ProConnect: somebody leaves for it, comes back, reads what it says and whose
/// claim it is, and only then opens. So nobody opens a stranger's claim by following a link.
@Controller
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
@RequestMapping(ProConnect.ADDRESS + "/preuve/{token}")
class AttestedController {
    private final Capabilities capabilities;
    private final ClaimStore claims;
    private final Opening opening;
    private final ProConnectAttests attests;

    AttestedController(
            Capabilities capabilities,
            ClaimStore claims,
            Opening opening,
            ProConnectAttests attests) {
        this.capabilities = capabilities;
        this.claims = claims;
        this.opening = opening;
        this.attests = attests;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        var claim = claim(token);
        if (!(claim instanceof Claim.Confirmed)) {
            return new ModelAndView("redirect:/ouverture/" + token);
        }
        var page = AttestedPage.of(claim.facts(), token, attests.siret(path(token), request));
        return new ModelAndView("ouverture/attested", "page", page);
    }

    @PostMapping("/aller")
    String leave(@PathVariable String token, HttpServletRequest request) {
        claim(token);
        return attests.ask(path(token), request);
    }

    @PostMapping
    ModelAndView open(@PathVariable String token, HttpServletRequest request) {
        var claim = claim(token);
        var siret = attests.siret(path(token), request);
        if (siret.isEmpty()) {
            return new ModelAndView("redirect:" + path(token));
        }
        var outcome = opening.proved(claim.facts().id(), new Proof.Establishment(siret.get()));
        return outcome instanceof Outcome.NotTheirs
                ? new ModelAndView(
                        "ouverture/attested",
                        Map.of("page", AttestedPage.of(claim.facts(), token, siret)),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:/ouverture/" + token);
    }

    private static String path(String token) {
        return ProConnect.ADDRESS + "/preuve/" + token;
    }

    private Claim claim(String token) {
        return switch (capabilities.present(Purpose.CLAIM, token)) {
            case Presented.Good(var capability) ->
                    claims.find(capability.subject())
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
            case Presented.Used _, Presented.Expired _ ->
                    throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
