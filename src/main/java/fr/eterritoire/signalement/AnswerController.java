package fr.eterritoire.signalement;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.signalement.AnswerPage.Typed;

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

/// The page behind the link in the letter about a report: opening it shows, its buttons act.
@Controller
@RequestMapping("/signalement/{token}")
class AnswerController {
    private final Capabilities capabilities;
    private final Reports reports;
    private final AnswerPages pages;

    AnswerController(Capabilities capabilities, Reports reports, AnswerPages pages) {
        this.capabilities = capabilities;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        model.addAttribute("page", pages.page(opened(token), Typed.NOTHING, suite));
        return "signalement/answer";
    }

    @PostMapping("/maintien")
    String keep(@PathVariable String token, @RequestParam(defaultValue = "") String message) {
        var by = opened(token);
        return after(by, reports.keep(by, Answering.words(message)));
    }

    /// Without a motif nothing changes, and what was typed is shown again.
    @PostMapping("/retrait")
    String withdraw(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var by = opened(token);
        var outcome = reports.withdraw(by, Answering.motif(motif), Answering.words(message));
        if (!(outcome instanceof Outcome.MotifMissing)) {
            return after(by, outcome);
        }
        var typed = new Typed(motif, Answering.words(message));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.page(by, typed, "raison-manquante"));
        return "signalement/answer";
    }

    @PostMapping("/cloture")
    String close(@PathVariable String token) {
        var by = opened(token);
        return after(by, reports.close(by));
    }

    @PostMapping("/annulation")
    String undo(@PathVariable String token) {
        var by = opened(token);
        return after(by, reports.undo(by));
    }

    /// A used link still shows its answer, and lets undo it.
    private Decider opened(String token) {
        return switch (capabilities.present(Purpose.REPORT, token)) {
            case Presented.Good(var link) -> decider(link, token);
            case Presented.Used(var link) -> decider(link, token);
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Decider decider(Capability link, String token) {
        return new Decider.ByLink(link, "/signalement/" + token);
    }

    private static String after(Decider by, Outcome outcome) {
        return "redirect:" + by.address() + Answering.follows(outcome);
    }
}
