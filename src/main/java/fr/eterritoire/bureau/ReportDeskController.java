package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.signalement.AnswerPage;
import fr.eterritoire.signalement.AnswerPage.Typed;
import fr.eterritoire.signalement.AnswerPages;
import fr.eterritoire.signalement.Answering;
import fr.eterritoire.signalement.Outcome;
import fr.eterritoire.signalement.Reports;
import fr.eterritoire.territoire.Territoire;

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

/// One report in the office, and the answers of an agent to it.
@Controller
@RequestMapping("/mairie/{office}/signalements/{id}")
class ReportDeskController {
    private final Reports reports;
    private final AnswerPages pages;

    ReportDeskController(Reports reports, AnswerPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String show(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var by = decider(agent, territoire, id);
        return shown(agent, pages.page(by, Typed.NOTHING, suite), model);
    }

    private static String shown(Agent agent, AnswerPage page, Model model) {
        model.addAttribute("page", new ReportPage(agent, page));
        return "bureau/report";
    }

    @PostMapping("/maintien")
    String keep(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String message) {
        var by = decider(agent, territoire, id);
        return after(by, reports.keep(by, Answering.words(message)));
    }

    /// Without a motif nothing changes, and what was typed is shown again.
    @PostMapping("/retrait")
    String withdraw(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var by = decider(agent, territoire, id);
        var words = Answering.words(message);
        var outcome = reports.withdraw(by, Answering.motif(motif), words);
        if (!(outcome instanceof Outcome.MotifMissing)) {
            return after(by, outcome);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(agent, pages.page(by, new Typed(motif, words), "raison-manquante"), model);
    }

    @PostMapping("/cloture")
    String close(Agent agent, Territoire territoire, @PathVariable long id) {
        var by = decider(agent, territoire, id);
        return after(by, reports.close(by));
    }

    @PostMapping("/annulation")
    String undo(Agent agent, Territoire territoire, @PathVariable long id) {
        var by = decider(agent, territoire, id);
        return after(by, reports.undo(by));
    }

    /// @throws ResponseStatusException 404 for a report on what is another territory's
    private Decider decider(Agent agent, Territoire office, long id) {
        return reports.find(id)
                .filter(report -> report.territoire() == office.id())
                .map(_ -> Offices.report(office, id))
                .map(address -> new Decider.ByAgent(agent, office, id, address))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String after(Decider by, Outcome outcome) {
        return "redirect:" + by.address() + Answering.follows(outcome);
    }
}
