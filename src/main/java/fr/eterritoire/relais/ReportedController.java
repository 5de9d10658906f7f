package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// A conversation that was reported, before whoever runs the platform. Others they cannot read.
@Controller
@RequestMapping("/mairie/plateforme/messages/{id:\\d{1,15}}")
class ReportedController {
    private final Relais relais;

    ReportedController(Relais relais) {
        this.relais = relais;
    }

    @GetMapping
    String show(Agent agent, @PathVariable long id, Model model) {
        var conversation = reported(id);
        model.addAttribute(
                "page",
                new ReportedPage(
                        agent,
                        conversation,
                        relais.messagesOf(conversation),
                        relais.reportsOf(conversation)));
        return "relais/reported";
    }

    @PostMapping("/fin")
    String end(Agent agent, @PathVariable long id) {
        relais.endReported(reported(id), agent.who());
        return "redirect:/mairie/plateforme/messages/" + id;
    }

    private Conversation reported(long id) {
        return relais.find(id)
                .filter(conversation -> !relais.reportsOf(conversation).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
