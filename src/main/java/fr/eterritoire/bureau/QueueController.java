package fr.eterritoire.bureau;

import fr.eterritoire.accounts.Agent;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All that waits for an answer of this agent.
@Controller
class QueueController {
    @GetMapping("/mairie")
    String queue(Agent agent, Model model) {
        model.addAttribute("page", new QueuePage(agent));
        return "bureau/queue";
    }
}
