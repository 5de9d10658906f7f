package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;

/// All that waits for an answer of this agent, for all the territories they serve.
@Controller
class QueueController {
    private final QueuePages pages;

    QueueController(QueuePages pages) {
        this.pages = pages;
    }

    /// @param territoire id of the one looked at alone
    /// @param reste proposals of a choice that could not be published
    @GetMapping("/mairie")
    String queue(
            Agent agent,
            @RequestParam(defaultValue = "0") int territoire,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") List<Long> reste,
            Model model) {
        model.addAttribute("page", pages.page(agent, territoire, page, reste));
        return "bureau/queue";
    }

    /// Asked every few seconds by an open queue.
    @GetMapping("/mairie/attente")
    @ResponseBody
    Standing standing(Agent agent) {
        return new Standing(pages.mark(agent), words("bureau.queue-changed"));
    }

    /// @param etat the same as long as nothing has changed
    /// @param mots what is said when it has
    record Standing(String etat, String mots) {}
}
