package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.connexion.ProConnectAttests;
import fr.eterritoire.courrier.OperatorSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/// The claimant's own page: confirms their address, takes the code, says where things are.
@Controller
@RequestMapping("/ouverture/{token}")
class FollowController {
    private final Capabilities capabilities;
    private final ClaimStore claims;
    private final Opening opening;
    private final GoingLive goingLive;
    private final boolean hasProConnect;
    private final OperatorSettings operator;

    FollowController(
            Capabilities capabilities,
            ClaimStore claims,
            Opening opening,
            GoingLive goingLive,
            ObjectProvider<ProConnectAttests> proConnect,
            OperatorSettings operator) {
        this.capabilities = capabilities;
        this.claims = claims;
        this.opening = opening;
        this.goingLive = goingLive;
        this.hasProConnect = proConnect.getIfAvailable() != null;
        this.operator = operator;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return page(claim(token), token, "", HttpStatus.OK);
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable String token) {
        opening.confirm(claim(token));
        return "redirect:/ouverture/" + token;
    }

    @PostMapping("/code")
    ModelAndView prove(@PathVariable String token, @RequestParam(defaultValue = "") String code) {
        var id = claim(token);
        return switch (opening.proved(id, new Proof.Code(code))) {
            case Outcome.WrongCode(var left) ->
                    page(
                            id,
                            token,
                            words("ouverture.wrong-code", left),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.NoCode _ ->
                    page(
                            id,
                            token,
                            words("ouverture.no-code", operator.telephone()),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.AlreadyOpen _ ->
                    page(id, token, words("ouverture.opened-meanwhile"), HttpStatus.CONFLICT);
            case Outcome.Opened _, Outcome.NotNow _, Outcome.Done _, Outcome.NotTheirs _ ->
                    new ModelAndView("redirect:/ouverture/" + token);
        };
    }

    private long claim(String token) {
        return switch (capabilities.present(Purpose.CLAIM, token)) {
            case Presented.Good(var capability) -> capability.subject();
            case Presented.Used _, Presented.Expired _ ->
                    throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView page(long id, String token, String notice, HttpStatus status) {
        var claim = claims.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        var territoire = claim.facts().territoire();
        var missing =
                goingLive.isLive(territoire) ? List.<String>of() : goingLive.missing(territoire);
        var page =
                new FollowPage(
                        claim,
                        token,
                        notice,
                        Offices.address(territoire, ""),
                        missing,
                        hasProConnect,
                        operator.telephone());
        return new ModelAndView("ouverture/follow", Map.of("page", page), status);
    }
}
