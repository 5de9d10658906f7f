package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An administrator takes away the lost second factors of a colleague.
@Controller
@RequestMapping("/mairie/{office}/equipe/{person:\\d{1,15}}/moyens")
class ResetController {
    private final Resets resets;

    ResetController(Resets resets) {
        this.resets = resets;
    }

    @GetMapping
    ModelAndView show(Agent agent, Territoire office, @PathVariable long person) {
        return view(agent, office, person, null, List.of(), HttpStatus.OK);
    }

    /// @param reconnu that they have seen or heard the colleague themselves
    @PostMapping
    ModelAndView reset(
            Agent agent,
            Territoire office,
            @PathVariable long person,
            @RequestParam(required = false) @Nullable LossReason raison,
            @RequestParam(defaultValue = "") String reconnu) {
        var faults = new ArrayList<Fault>();
        if (raison == null) {
            faults.add(new Fault("raison", words("equipe.reset-give-reason")));
        }
        if (reconnu.isEmpty()) {
            faults.add(new Fault("reconnu", words("equipe.reset-give-recognised")));
        }
        if (raison == null || !faults.isEmpty()) {
            return view(agent, office, person, raison, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (resets.reset(office, new PersonId(person), raison, agent)) {
            case Outcome.Done _ ->
                    new ModelAndView("redirect:" + Offices.address(office, "/equipe?fait=moyens"));
            case Outcome.AboveThem(var name) ->
                    view(
                            agent,
                            office,
                            person,
                            raison,
                            List.of(new Fault("raison", words("equipe.reset-above", name))),
                            HttpStatus.CONFLICT);
            case Outcome _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView view(
            Agent agent,
            Territoire office,
            long person,
            @Nullable LossReason chosen,
            List<Fault> faults,
            HttpStatus status) {
        var colleague =
                resets.colleague(office, new PersonId(person), agent)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new ResetPage(agent, office, colleague, chosen, faults);
        return new ModelAndView("equipe/reset", Map.of("page", page), status);
    }
}
