package fr.eterritoire.projets;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.projets.RelationsPage.Refused;
import fr.eterritoire.relais.WriteForm;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Language;

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

/// What an office follows: its mises en relation, what it needs, and who plans just that.
@Controller
@RequestMapping("/mairie/{office}/relations")
class RelationsController {
    private final Relations relations;
    private final Advancing advancing;
    private final RelationPages pages;
    private final Matches matches;
    private final Offering offering;

    RelationsController(
            Relations relations,
            Advancing advancing,
            RelationPages pages,
            Matches matches,
            Offering offering) {
        this.relations = relations;
        this.advancing = advancing;
        this.pages = pages;
        this.matches = matches;
        this.offering = offering;
    }

    @GetMapping
    String list(
            Agent agent,
            Territoire territoire,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        return listed(agent, territoire, suite, Optional.empty(), model);
    }

    private String listed(
            Agent agent,
            Territoire territoire,
            String follows,
            Optional<Refused> refused,
            Model model) {
        model.addAttribute("page", pages.all(agent, territoire, follows, refused));
        return "projets/relations";
    }

    @GetMapping("/{id}")
    String show(Agent agent, Territoire territoire, @PathVariable long id, Model model) {
        model.addAttribute("page", pages.one(agent, territoire, found(territoire, id)));
        return "projets/relation";
    }

    /// @param etat the state it has come to
    @PostMapping("/{id}/etat")
    String say(
            Agent agent,
            Territoire territoire,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String etat) {
        found(territoire, id);
        var state =
                State.find(etat)
                        .filter(State::isSaid)
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.BAD_REQUEST,
                                                words("projets.unknown-state", etat)));
        Language.FRENCH.speaking(() -> advancing.say(territoire, id, state, agent));
        return "redirect:" + Offices.address(territoire, "/relations/" + id);
    }

    @PostMapping("/rapprochements/{need}/{project}/ecart")
    String dismiss(
            Agent agent,
            Territoire territoire,
            @PathVariable long need,
            @PathVariable long project) {
        var match = match(territoire, need, project);
        matches.dismiss(match.need(), match.project().id(), agent.who());
        return back(territoire, "ecarte");
    }

    @PostMapping("/rapprochements/{need}/{project}/message")
    String write(
            Agent agent,
            Territoire territoire,
            @PathVariable long need,
            @PathVariable long project,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var match = match(territoire, need, project);
        var words = WriteForm.plain(message);
        var fault = WriteForm.lengthFault(words);
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(agent, territoire, match, words, fault.get(), model);
        }
        var sent = Language.FRENCH.speaking(() -> offering.write(territoire, match, words, agent));
        return switch (sent) {
            case Offering.Outcome.Sent _ -> back(territoire, "ecrit");
            case Offering.Outcome.NotTaken _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var why = words("relais.not-delivered");
                yield refused(agent, territoire, match, words, why, model);
            }
            case Offering.Outcome.TooMany(var waiting) -> {
                waiting.tell(response);
                var why = words("projets.many-offers", waiting.words());
                yield refused(agent, territoire, match, words, why, model);
            }
        };
    }

    private String refused(
            Agent agent, Territoire office, Match match, String typed, String why, Model model) {
        var refused =
                new Refused(match.need().id().value(), match.project().id().value(), typed, why);
        return listed(agent, office, "", Optional.of(refused), model);
    }

    private static String back(Territoire territoire, String follows) {
        return "redirect:" + Offices.address(territoire, "/relations?suite=" + follows);
    }

    /// @throws ResponseStatusException 404 for what is another office's
    private Relation found(Territoire office, long id) {
        return relations
                .find(office, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Match match(Territoire office, long need, long project) {
        return matches.needsOf(office).stream()
                .filter(live -> live.id().value() == need)
                .filter(_ -> project > 0)
                .findFirst()
                .flatMap(live -> matches.find(live, new ContentId(project)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
