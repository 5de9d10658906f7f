package fr.eterritoire.droits;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/// Who publishes a territory's pages and how to reach them: filled in by its town hall, read by
/// anyone.
@Controller
class LegalController {
    private final LegalFacts facts;
    private final Register register;
    private final OperatorSettings operator;

    LegalController(LegalFacts facts, Register register, OperatorSettings operator) {
        this.facts = facts;
        this.register = register;
        this.operator = operator;
    }

    @GetMapping("/~/mentions-legales")
    String read(Territoire territoire, Model model) {
        if (!(territoire instanceof Commune || territoire instanceof Epci)) {
            return "redirect:/mentions-legales";
        }
        model.addAttribute(
                "page",
                new LegalPage(territoire, facts.find(territoire), operator, register.rows()));
        return "droits/legal";
    }

    @GetMapping("/mairie/{office}/mentions")
    String form(Agent agent, Territoire territoire, @PathVariable String office, Model model) {
        var kept = new LegalForm(facts.find(territoire).orElse(Facts.NONE).byField());
        return show(agent, territoire, office, kept, model);
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
        if (!form.faults().isEmpty()) {
            response.setStatus(422);
            return show(agent, territoire, office, form, model);
        }
        facts.change(territoire, form.facts(), agent);
        return "redirect:/mairie/" + office + "/mentions";
    }

    private String show(
            Agent agent, Territoire territoire, String office, LegalForm form, Model model) {
        List<String> missing = facts.missing(territoire);
        model.addAttribute(
                "page", new LegalFormPage(agent, territoire, office, form, form.faults(), missing));
        return "droits/legal-form";
    }
}
