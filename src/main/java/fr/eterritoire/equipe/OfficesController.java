package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// All the offices an agent serves, to choose from; straight to it when there is one.
@Controller
class OfficesController {
    private final Territoires territoires;

    OfficesController(Territoires territoires) {
        this.territoires = territoires;
    }

    @GetMapping("/mairie/equipes")
    ModelAndView show(Agent agent) {
        var held = named(agent.roles().keySet());
        var own = held.stream().filter(Offices::has).toList();
        if (held.size() == 1 && own.size() == 1 && agent.delegated().isEmpty()) {
            return new ModelAndView("redirect:" + Offices.address(own.getFirst(), ""));
        }
        var page =
                new OfficesPage(
                        agent,
                        own,
                        named(agent.delegated().keySet()),
                        held.stream().filter(Departement.class::isInstance).toList(),
                        agent.may(Role.ADMINISTRATOR, territoires.france()));
        return new ModelAndView("equipe/offices", "page", page);
    }

    private List<Territoire> named(Collection<Integer> ids) {
        return ids.stream()
                .map(territoires::territoire)
                .sorted(Comparator.comparing(territoire -> territoire.name().name()))
                .toList();
    }
}
