package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Fault;

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
import java.util.Optional;

/// The operator's screen of its moderators by département.
@Controller
@RequestMapping("/mairie/plateforme/moderateurs")
class ModeratorsController {
    private static final int LONGEST_NAME = 140;

    private final Moderators moderators;
    private final People people;
    private final Territoires territoires;

    ModeratorsController(Moderators moderators, People people, Territoires territoires) {
        this.moderators = moderators;
        this.people = people;
        this.territoires = territoires;
    }

    @GetMapping
    ModelAndView show(Agent agent) {
        return view(agent, Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView give(Agent agent, @RequestParam Map<String, String> typed) {
        var departement = find(typed.getOrDefault("departement", ""));
        var mail = Email.parse(typed.getOrDefault("courriel", ""));
        var name = typed.getOrDefault("nom", "").replaceAll("\\p{Cntrl}+", " ").strip();
        var faults = new ArrayList<Fault>();
        if (departement.isEmpty()) {
            faults.add(new Fault("departement", words("equipe.choose-departement")));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(new Fault("nom", words("equipe.give-name")));
        }
        if (mail.isEmpty()) {
            faults.add(new Fault("courriel", words("equipe.mail-incomplete")));
        }
        if (!faults.isEmpty()) {
            return view(agent, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        moderators.give(departement.orElseThrow(), mail.orElseThrow(), name, agent);
        return new ModelAndView("redirect:/mairie/plateforme/moderateurs");
    }

    @PostMapping("/{departement:[0-9AB]{2,3}}/{person:\\d{1,15}}/fin")
    String end(Agent agent, @PathVariable String departement, @PathVariable long person) {
        var there = find(departement);
        if (there.isEmpty() || !moderators.end(there.get(), new PersonId(person), agent)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/mairie/plateforme/moderateurs";
    }

    private Optional<Departement> find(String code) {
        return all().stream().filter(departement -> departement.code().equals(code)).findFirst();
    }

    private List<Departement> all() {
        return territoires.departementsOf(territoires.france());
    }

    private ModelAndView view(
            Agent agent, Map<String, String> typed, List<Fault> faults, HttpStatus status) {
        var served =
                all().stream()
                        .map(one -> new ModeratorsPage.Served(one, people.holders(one)))
                        .filter(one -> !one.moderators().isEmpty())
                        .toList();
        var page = new ModeratorsPage(agent, all(), served, typed, faults);
        return new ModelAndView("equipe/moderators", Map.of("page", page), status);
    }
}
