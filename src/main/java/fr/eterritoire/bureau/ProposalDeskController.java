package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.moderation.Answers;
import fr.eterritoire.moderation.DecisionPage;
import fr.eterritoire.moderation.DecisionPages;
import fr.eterritoire.moderation.Moderation;
import fr.eterritoire.moderation.Outcome;
import fr.eterritoire.moderation.Typed;
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
import org.springframework.web.bind.annotation.ResponseBody;

/// One proposal in the office, and the answers of an agent to it. What is decided leads back to the
/// queue; what is refused, to the proposal, with why.
@Controller
@RequestMapping("/mairie/{office}/propositions/{id}")
class ProposalDeskController {
    private final Moderation moderation;
    private final DecisionPages pages;
    private final Answers answers;

    ProposalDeskController(Moderation moderation, DecisionPages pages, Answers answers) {
        this.moderation = moderation;
        this.pages = pages;
        this.answers = answers;
    }

    /// @param reponse which answer is opened first
    /// @param commune words to look up the commune it belongs to
    @GetMapping
    String show(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var by = answers.agent(agent, territoire, id);
        return shown(by, pages.page(by, Typed.nothing(reponse), commune, suite), model);
    }

    private String shown(Decider.ByAgent by, DecisionPage page, Model model) {
        model.addAttribute("page", new ProposalPage(by.agent(), page, pages.standing(by).mark()));
        return "bureau/proposal";
    }

    /// Asked every few seconds by an open page.
    @GetMapping("/attente")
    @ResponseBody
    QueueController.Standing standing(Agent agent, Territoire territoire, @PathVariable long id) {
        var now = pages.standing(answers.agent(agent, territoire, id));
        return new QueueController.Standing(now.mark(), now.words());
    }

    /// @param edition the one that was shown: another is not decided on unread
    @PostMapping("/approbation")
    String approve(
            Agent agent, Territoire territoire, @PathVariable long id, @RequestParam int edition) {
        var by = answers.agent(agent, territoire, id);
        return after(by, moderation.approve(by, edition));
    }

    /// Publishes it, and trusts its association from now on.
    @PostMapping("/confiance")
    String approveAndTrust(
            Agent agent, Territoire territoire, @PathVariable long id, @RequestParam int edition) {
        var by = answers.agent(agent, territoire, id);
        return after(by, moderation.approveAndTrust(by, edition));
    }

    @PostMapping("/correction")
    String sendBack(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam int edition,
            @RequestParam(defaultValue = "") String question,
            HttpServletResponse response,
            Model model) {
        var by = answers.agent(agent, territoire, id);
        var typed = Typed.asking(question);
        var outcome = moderation.sendBack(by, edition, typed.question());
        return after(by, outcome, typed, response, model);
    }

    @PostMapping("/refus")
    String decline(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam int edition,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var by = answers.agent(agent, territoire, id);
        var typed = Typed.declining(motif, message);
        var outcome = moderation.decline(by, edition, typed.ground(), typed.message());
        return after(by, outcome, typed, response, model);
    }

    @PostMapping("/transmission")
    String passOn(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam int edition,
            @RequestParam String insee) {
        var by = answers.agent(agent, territoire, id);
        return after(by, moderation.passOn(by, edition, answers.commune(insee)));
    }

    @PostMapping("/fusion")
    String merge(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam int edition,
            @RequestParam long jumeau) {
        var by = answers.agent(agent, territoire, id);
        return after(by, moderation.merge(by, edition, Answers.twin(jumeau)));
    }

    @PostMapping("/annulation")
    String undo(Agent agent, Territoire territoire, @PathVariable long id) {
        var by = answers.agent(agent, territoire, id);
        return after(by, moderation.undo(by));
    }

    /// What was typed and not taken is shown again.
    private String after(
            Decider.ByAgent by,
            Outcome outcome,
            Typed typed,
            HttpServletResponse response,
            Model model) {
        var again = pages.again(by, outcome, typed);
        if (again.isEmpty()) {
            return after(by, outcome);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(by, again.get(), model);
    }

    static String after(Decider by, Outcome outcome) {
        return outcome.isDone()
                ? "redirect:/mairie"
                : "redirect:" + by.address() + Answers.follows(outcome);
    }
}
