package fr.eterritoire.relais;

import fr.eterritoire.accounts.Agent;
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

/// What is written to an office, read and answered there.
@Controller
@RequestMapping("/mairie/{office}/messages")
class MessageDeskController {
    private static final int SHOWN = 100;

    private final Relais relais;
    private final Talking talking;

    MessageDeskController(Relais relais, Talking talking) {
        this.relais = relais;
        this.talking = talking;
    }

    @GetMapping
    String list(Agent agent, Territoire territoire, Model model) {
        return listed(agent, territoire, "", model);
    }

    private String listed(Agent agent, Territoire territoire, String notice, Model model) {
        var all = relais.of(territoire, SHOWN);
        model.addAttribute("page", new MessagesPage(agent, territoire, all, notice));
        return "relais/messages";
    }

    @GetMapping("/{id}")
    String show(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        return shown(agent, territoire, talking.page(speaker(agent, territoire, id), suite), model);
    }

    private static String shown(
            Agent agent, Territoire territoire, ConversationPage page, Model model) {
        model.addAttribute("page", new DeskPage(agent, territoire, page));
        return "relais/desk";
    }

    @PostMapping("/{id}/reponse")
    String say(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var answer = talking.say(speaker(agent, territoire, id), message);
        return after(answer, agent, territoire, response, model);
    }

    @PostMapping("/{id}/fin")
    String end(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            HttpServletResponse response,
            Model model) {
        var answer = talking.end(speaker(agent, territoire, id));
        return after(answer, agent, territoire, response, model);
    }

    @PostMapping("/{id}/signalement")
    String report(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String pourquoi,
            HttpServletResponse response,
            Model model) {
        var answer = talking.report(speaker(agent, territoire, id), pourquoi);
        return after(answer, agent, territoire, response, model);
    }

    private String after(
            Talking.Answer answer,
            Agent agent,
            Territoire territoire,
            HttpServletResponse response,
            Model model) {
        return switch (answer) {
            case Talking.Answer.Leads(var address) -> "redirect:" + address;
            case Talking.Answer.Again(var status, var page) -> {
                response.setStatus(status.value());
                yield shown(agent, territoire, page, model);
            }
            case Talking.Answer.TooMany(var waiting, var page) -> {
                waiting.tell(response);
                yield shown(agent, territoire, page, model);
            }
            case Talking.Answer.Left(var page) -> listed(agent, territoire, page.words(), model);
        };
    }

    /// @throws ResponseStatusException 404 for what this office has no part in
    private Speaker speaker(Agent agent, Territoire office, long id) {
        return relais.find(id)
                .filter(conversation -> !(conversation.standing() instanceof Standing.Unconfirmed))
                .flatMap(
                        conversation ->
                                conversation
                                        .sideOf(office)
                                        .map(side -> Speaker.of(conversation, side, office, agent)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
