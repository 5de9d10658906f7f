package fr.eterritoire.elections;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.TypedDates;

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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The rule for political meetings, and the polls whose pre-electoral period counts here.
@Controller
@RequestMapping("/mairie/{office}/elections")
class ElectionsController {
    private static final int LONGEST_NAME = 140;

    private final Elections elections;

    ElectionsController(Elections elections) {
        this.elections = elections;
    }

    @GetMapping
    String show(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        return shown(agent, office, ElectionsPage.Typed.NOTHING, List.of(), suite, model);
    }

    private String shown(
            Agent agent,
            Territoire office,
            ElectionsPage.Typed typed,
            List<Fault> faults,
            String follows,
            Model model) {
        model.addAttribute(
                "page",
                new ElectionsPage(
                        agent,
                        office,
                        elections.ruleSet(office),
                        elections.pollsOf(office),
                        elections.pollNear(office),
                        typed,
                        faults,
                        follows));
        return "elections/elections";
    }

    @PostMapping("/regle")
    String setRule(Agent agent, Territoire office, @RequestParam PoliticalRule regle) {
        elections.setRule(office, regle, agent);
        return back(office, "regle");
    }

    @PostMapping("/scrutins")
    String name(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String premierTour,
            @RequestParam(defaultValue = "") String dernierTour,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        if (nom.isBlank() || nom.length() > LONGEST_NAME) {
            faults.add(new Fault("nom", words("elections.say-name", LONGEST_NAME)));
        }
        var first = day("premierTour", premierTour, faults);
        var last = dernierTour.isBlank() ? first : day("dernierTour", dernierTour, faults);
        if (first.isPresent() && first.get().isBefore(elections.today(office))) {
            faults.add(new Fault("premierTour", words("elections.first-past")));
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            faults.add(new Fault("dernierTour", words("elections.last-before-first")));
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var typed = new ElectionsPage.Typed(nom, premierTour, dernierTour);
            return shown(agent, office, typed, faults, "", model);
        }
        var poll =
                new Poll(
                        OptionalLong.empty(), nom.strip(), first.orElseThrow(), last.orElseThrow());
        elections.name(office, poll, agent);
        return back(office, "scrutin");
    }

    private static Optional<LocalDate> day(String field, String typed, List<Fault> faults) {
        var day = TypedDates.date(typed);
        if (day.isEmpty()) {
            faults.add(new Fault(field, words("elections.say-day")));
        }
        return day;
    }

    @PostMapping("/scrutins/{id}/retrait")
    String unname(Agent agent, Territoire office, @PathVariable long id) {
        if (!elections.unname(office, id, agent)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(office, "scrutin-retire");
    }

    private static String back(Territoire office, String follows) {
        return "redirect:" + ElectionsPage.addressOf(office) + "?suite=" + follows;
    }
}
