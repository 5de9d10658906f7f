package fr.eterritoire.ouverture;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.OperatorSettings;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.InstantSource;

/// The link of those who are known at a town hall: shows who asks to open its page, and stops them
/// by one button.
@Controller
@RequestMapping("/contestation/{token}")
class ContestController {
    private final Capabilities capabilities;
    private final ClaimStore claims;
    private final Contesting contesting;
    private final OperatorSettings operator;
    private final InstantSource clock;

    ContestController(
            Capabilities capabilities,
            ClaimStore claims,
            Contesting contesting,
            OperatorSettings operator,
            InstantSource clock) {
        this.capabilities = capabilities;
        this.claims = claims;
        this.contesting = contesting;
        this.operator = operator;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        var claim = contestable(capability(token));
        return new ModelAndView(
                "ouverture/contest", "page", new ContestPage(claim, token, operator.telephone()));
    }

    @PostMapping
    String contest(@PathVariable String token, @RequestParam(defaultValue = "") String motif) {
        var capability = capability(token);
        contestable(capability);
        contesting.contest(capability, motif.substring(0, Math.min(motif.length(), 1000)));
        return "redirect:/contestation/" + token;
    }

    /// Not any more when seven days have passed since the opening.
    private Claim contestable(Capability capability) {
        return claims.find(capability.subject())
                .filter(
                        claim ->
                                !(claim instanceof Claim.Opened opened)
                                        || opened.isContestableAt(clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }

    private Capability capability(String token) {
        return switch (capabilities.present(Purpose.CONTEST, token)) {
            case Presented.Good(var capability) -> capability;
            case Presented.Used(var capability) -> capability;
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
