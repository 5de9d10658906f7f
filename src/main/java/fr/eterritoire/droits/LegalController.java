package fr.eterritoire.droits;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Who publishes a territory's pages and how to reach them: filled in by its town hall, read by
/// anyone.
@Controller
class LegalController {
    private final LegalFacts facts;
    private final Register register;
    private final People people;
    private final OperatorSettings operator;
    private final InstantSource clock;

    LegalController(
            LegalFacts facts,
            Register register,
            People people,
            OperatorSettings operator,
            InstantSource clock) {
        this.facts = facts;
        this.register = register;
        this.people = people;
        this.operator = operator;
        this.clock = clock;
    }

    @GetMapping("/~/mentions-legales")
    String read(Territoire territoire, Model model) {
        if (!(territoire instanceof Commune || territoire instanceof Epci)) {
            return "redirect:/mentions-legales";
        }
        // as long as the operator publishes the page, that is whom it names
        var live = people.isOpen(territoire);
        var own = facts.find(territoire).filter(_ -> live);
        var uses = register.rows();
        model.addAttribute(
                "page", new LegalPage(territoire, own, live, operator, uses, clock.instant()));
        return "droits/legal";
    }

    @GetMapping("/mairie/{office}/mentions")
    String form(Agent agent, Territoire territoire, @PathVariable String office, Model model) {
        var kept = new LegalForm(facts.find(territoire).orElse(Facts.NONE).byField());
        return show(agent, territoire, office, kept, List.of(), model);
    }

    @PostMapping("/mairie/{office}/mentions")
    String change(
            Agent agent,
            Territoire territoire,
            @PathVariable String office,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        var form = new LegalForm(typed);
        var kept = facts.find(territoire).orElse(Facts.NONE);
        var faults = form.faults(kept, people.isOpen(territoire));
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return show(agent, territoire, office, form, faults, model);
        }
        facts.change(territoire, form.facts(), agent);
        return "redirect:/mairie/" + office + "/mentions";
    }

    private String show(
            Agent agent,
            Territoire territoire,
            String office,
            LegalForm form,
            List<Fault> faults,
            Model model) {
        model.addAttribute(
                "page",
                new LegalFormPage(
                        agent,
                        territoire,
                        office,
                        form,
                        faults,
                        facts.missing(territoire),
                        people.isOpen(territoire)));
        return "droits/legal-form";
    }
}
