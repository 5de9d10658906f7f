package fr.eterritoire.moderation;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Purpose;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.function.BiFunction;
import java.util.function.Function;

/// The page behind the link in the letter to whoever decides: opening it shows, its buttons act.
/// Being allowed to decide by this link alone is the exception to S-7.6 that ADR 7 records.
@Controller
@RequestMapping("/decision/{token}")
class DecisionController {
    private final Capabilities capabilities;
    private final Moderation moderation;
    private final DecisionPages pages;
    private final Answers answers;

    DecisionController(
            Capabilities capabilities,
            Moderation moderation,
            DecisionPages pages,
            Answers answers) {
        this.capabilities = capabilities;
        this.moderation = moderation;
        this.pages = pages;
        this.answers = answers;
    }

    /// @param reponse which answer of the letter was touched, opened first
    /// @param commune words to look up the commune it belongs to
    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        model.addAttribute(
                "page", pages.page(opened(token), Typed.nothing(reponse), commune, suite));
        return "moderation/decision";
    }

    /// @param edition the one that was shown: another is not decided on unread
    @PostMapping("/approbation")
    String approve(@PathVariable String token, @RequestParam(defaultValue = "0") int edition) {
        return decide(token, by -> moderation.approve(by, edition));
    }

    @PostMapping("/correction")
    String sendBack(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "") String question,
            HttpServletResponse response,
            Model model) {
        var typed = Typed.asking(question);
        return decide(
                token,
                by -> moderation.sendBack(by, edition, typed.question()),
                (by, outcome) -> after(by, outcome, typed, response, model));
    }

    @PostMapping("/refus")
    String decline(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var typed = Typed.declining(motif, message);
        return decide(
                token,
                by -> moderation.decline(by, edition, typed.ground(), typed.message()),
                (by, outcome) -> after(by, outcome, typed, response, model));
    }

    @PostMapping("/transmission")
    String passOn(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam String insee) {
        var to = answers.commune(insee);
        return decide(token, by -> moderation.passOn(by, edition, to));
    }

    @PostMapping("/fusion")
    String merge(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam long jumeau) {
        var twin = Answers.twin(jumeau);
        return decide(token, by -> moderation.merge(by, edition, twin));
    }

    @PostMapping("/annulation")
    String undo(@PathVariable String token) {
        var link = opened(token);
        return after(link, moderation.undo(link));
    }

    private String decide(String token, Function<Decider, Outcome> act) {
        return decide(token, act, DecisionController::after);
    }

    /// Decides once by one link (S-7.7).
    private String decide(
            String token,
            Function<Decider, Outcome> act,
            BiFunction<Decider, Outcome, String> after) {
        return switch (capabilities.present(Purpose.DECIDE, token)) {
            case Presented.Good(var link) -> {
                var by = decider(link, token);
                yield after.apply(by, act.apply(by));
            }
            case Presented.Used _ -> "redirect:" + addressOf(token) + "?suite=deja";
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /// A used link still shows its decision, and lets undo it.
    private Decider opened(String token) {
        return switch (capabilities.present(Purpose.DECIDE, token)) {
            case Presented.Good(var link) -> decider(link, token);
            case Presented.Used(var link) -> decider(link, token);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Decider decider(Capability link, String token) {
        return new Decider.ByLink(link, addressOf(token));
    }

    private static String addressOf(String token) {
        return "/decision/" + token;
    }

    /// What was typed and not taken is shown again.
    private String after(
            Decider by, Outcome outcome, Typed typed, HttpServletResponse response, Model model) {
        var again = pages.again(by, outcome, typed);
        if (again.isEmpty()) {
            return after(by, outcome);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", again.get());
        return "moderation/decision";
    }

    private static String after(Decider by, Outcome outcome) {
        return "redirect:" + by.address() + Answers.follows(outcome);
    }
}
