package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.Email;
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
import java.util.List;
import java.util.Map;

/// The operator's screen of claims: checks, makes codes, notes addresses, settles what is
/// contested.
@Controller
@RequestMapping("/mairie/plateforme/ouvertures")
class OpeningsController {
    private final ClaimStore claims;
    private final Opening opening;
    private final Contesting contesting;
    private final KnownAddresses known;
    private final OperatorSettings operator;
    private final InstantSource clock;

    OpeningsController(
            ClaimStore claims,
            Opening opening,
            Contesting contesting,
            KnownAddresses known,
            OperatorSettings operator,
            InstantSource clock) {
        this.claims = claims;
        this.opening = opening;
        this.contesting = contesting;
        this.known = known;
        this.operator = operator;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Agent agent) {
        return new ModelAndView(
                "ouverture/openings",
                "page",
                new OpeningsPage(agent, claims.shown(clock.instant())));
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView show(Agent agent, @PathVariable long id) {
        return new ModelAndView("ouverture/check", "page", page(agent, claim(id), "", ""));
    }

    @PostMapping("/{id:\\d{1,15}}/controle")
    String check(Agent agent, @PathVariable long id) {
        claim(id);
        opening.proved(id, new Proof.Check(agent.id()));
        return back(id);
    }

    /// Answers with the letter itself: the code in it cannot be shown again.
    @PostMapping("/{id:\\d{1,15}}/code")
    ModelAndView makeCode(Agent agent, @PathVariable long id) {
        return claim(id) instanceof Claim.Confirmed waiting
                ? new ModelAndView("ouverture/code-letter", "page", letter(agent, waiting))
                : new ModelAndView("redirect:/mairie/plateforme/ouvertures/" + id);
    }

    private CodeLetterPage letter(Agent agent, Claim.Confirmed waiting) {
        var code = contesting.makeCode(waiting, agent.id());
        var today = Days.spoken(clock.instant(), waiting.facts().territoire());
        return new CodeLetterPage(agent, waiting.facts(), code, operator, today);
    }

    @PostMapping("/{id:\\d{1,15}}/adresse")
    ModelAndView enter(Agent agent, @PathVariable long id, @RequestParam String courriel) {
        var claim = claim(id);
        var mail = Email.parse(courriel);
        if (mail.isEmpty()) {
            var page = page(agent, claim, courriel, words("ouverture.mail-incomplete"));
            return new ModelAndView(
                    "ouverture/check", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        contesting.enter(claim, mail.get(), agent.id());
        return new ModelAndView(back(id));
    }

    @PostMapping("/{id:\\d{1,15}}/refus")
    String refuse(Agent agent, @PathVariable long id) {
        claim(id);
        contesting.refuse(id, agent.id());
        return back(id);
    }

    @PostMapping("/{id:\\d{1,15}}/retablissement")
    String restore(Agent agent, @PathVariable long id) {
        claim(id);
        contesting.restore(id, agent.id());
        return back(id);
    }

    private static String back(long id) {
        return "redirect:/mairie/plateforme/ouvertures/" + id;
    }

    private Claim claim(long id) {
        return claims.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CheckPage page(Agent agent, Claim claim, String typed, String fault) {
        var territoire = claim.facts().territoire();
        List<Claim> others =
                claims.pendingOf(territoire.id()).stream()
                        .filter(other -> other.facts().id() != claim.facts().id())
                        .toList();
        return new CheckPage(agent, claim, others, known.entered(territoire), typed, fault);
    }
}
