package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.submission.OpenTypes;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Which types of annonces a town hall takes from the public.
@Controller
@RequestMapping("/mairie/{office}/reglages/annonces")
class TypesController {
    private final OpenTypes open;
    private final Journal journal;

    TypesController(OpenTypes open, Journal journal) {
        this.open = open;
        this.journal = journal;
    }

    @GetMapping
    String show(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var page = new TypesPage(agent, office, open.of(office), suite.equals("garde"));
        model.addAttribute("page", page);
        return "redaction/types";
    }

    /// @param type those that are taken from now on; what is online stays
    @PostMapping
    @Transactional
    public String choose(
            Agent agent, Territoire office, @RequestParam(defaultValue = "") List<String> type) {
        open.choose(office, type.stream().flatMap(key -> AnnonceType.find(key).stream()).toList());
        var subject = new Journal.Subject("territoire", office.id());
        journal.note(agent.who(), "chose types of annonces", subject, office.id(), "");
        return "redirect:" + Offices.address(office) + "/reglages/annonces?suite=garde";
    }
}
