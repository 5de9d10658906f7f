package fr.eterritoire.opposition;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which groups have the space; never what they say.
@Controller
@RequestMapping("/mairie/{office}/expression")
class GroupsController {
    private final Opposition opposition;

    GroupsController(Opposition opposition) {
        this.opposition = opposition;
    }

    @GetMapping
    String show(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        return shown(agent, office, "", "", List.of(), suite, model);
    }

    private String shown(
            Agent agent,
            Territoire office,
            String name,
            String mail,
            List<Fault> faults,
            String follows,
            Model model) {
        var space =
                office instanceof Commune commune
                        ? Optional.of(opposition.spaceOf(commune))
                        : Optional.<Space>empty();
        model.addAttribute(
                "page", new GroupsPage(agent, office, space, name, mail, faults, follows));
        return "opposition/groups";
    }

    @PostMapping
    String name(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel,
            HttpServletResponse response,
            Model model) {
        if (!(office instanceof Commune commune)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var faults = new ArrayList<Fault>();
        if (nom.isBlank() || nom.length() > Opposition.LONGEST_NAME) {
            faults.add(new Fault("nom", words("opposition.own-say-name", Opposition.LONGEST_NAME)));
        }
        var mail = Email.parse(courriel.strip());
        if (mail.isEmpty()) {
            faults.add(new Fault("courriel", words("opposition.say-mail")));
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(agent, office, nom, courriel, faults, "", model);
        }
        opposition.name(commune, nom.strip(), mail.orElseThrow(), agent);
        return back(office, "nomme");
    }

    @PostMapping("/{id}/fin")
    String end(Agent agent, Territoire office, @PathVariable long id) {
        var group =
                opposition
                        .find(office, id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        opposition.end(group, agent);
        return back(office, "fin");
    }

    private static String back(Territoire office, String follows) {
        return "redirect:" + GroupsPage.addressOf(office) + "?suite=" + follows;
    }
}
