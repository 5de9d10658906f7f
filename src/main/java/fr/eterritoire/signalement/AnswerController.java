package fr.eterritoire.signalement;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Capability;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.moderation.Motif;
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

import java.util.Optional;
import java.util.stream.Stream;

/// The page behind the link in the letter about a report: opening it shows, its buttons act.
@Controller
@RequestMapping("/signalement/{token}")
class AnswerController {
    private static final int LONGEST_WORDS = 2000;

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
        model.addAttribute("page", pages.page(opened(token), token, Typed.NOTHING, suite));
        return "signalement/answer";
    }

    @PostMapping("/maintien")
    String keep(@PathVariable String token, @RequestParam(defaultValue = "") String message) {
        return after(token, reports.keep(opened(token), words(message)));
    }

    /// Without a motif nothing changes, and what was typed is shown again.
    @PostMapping("/retrait")
    String withdraw(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var link = opened(token);
        var outcome = reports.withdraw(link, motif(motif), words(message));
        if (!(outcome instanceof Outcome.MotifMissing)) {
            return after(token, outcome);
        }
        var typed = new Typed(motif, words(message));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.page(link, token, typed, "raison-manquante"));
        return "signalement/answer";
    }

    @PostMapping("/cloture")
    String close(@PathVariable String token) {
        return after(token, reports.close(opened(token)));
    }

    @PostMapping("/annulation")
    String undo(@PathVariable String token) {
        return after(token, reports.undo(opened(token)));
    }

    private static Optional<Motif> motif(String name) {
        return Stream.of(Motif.values()).filter(motif -> motif.name().equals(name)).findFirst();
    }

    private static String words(String typed) {
        var words = ReportForm.plain(typed);
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /// A used link still shows its answer, and lets undo it.
    private Capability opened(String token) {
        return switch (capabilities.present(Purpose.REPORT, token)) {
            case Presented.Good(var capability) -> capability;
            case Presented.Used(var capability) -> capability;
            case Presented.Expired _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case Presented.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String after(String token, Outcome outcome) {
        var next =
                switch (outcome) {
                    case Outcome.Kept _, Outcome.Withdrawn _ -> "";
                    case Outcome.Undone _ -> "?suite=annulee";
                    case Outcome.MotifMissing _ -> "?suite=raison-manquante";
                    case Outcome.AlreadyAnswered _ -> "?suite=deja";
                    case Outcome.StillOnline _ -> "?suite=en-ligne";
                    case Outcome.TooLate _ -> "?suite=trop-tard";
                };
        return "redirect:/signalement/" + token + next;
    }
}
