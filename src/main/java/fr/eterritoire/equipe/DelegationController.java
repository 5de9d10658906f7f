package fr.eterritoire.equipe;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.Delegations;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A commune delegates and takes back; an intercommunality sees who does.
@Controller
@RequestMapping("/mairie/{office}/delegation")
class DelegationController {
    private final Delegations delegations;
    private final Delegating delegating;
    private final Territoires territoires;
    private final People people;

    DelegationController(
            Delegations delegations,
            Delegating delegating,
            Territoires territoires,
            People people) {
        this.delegations = delegations;
        this.delegating = delegating;
        this.territoires = territoires;
        this.people = people;
    }

    @GetMapping
    String show(Agent agent, Territoire office, Model model) {
        model.addAttribute(
                "page",
                switch (office) {
                    case Commune commune ->
                            new DelegationPage(
                                    agent,
                                    commune,
                                    commune.epci(),
                                    commune.epci().filter(people::isOpen).isPresent(),
                                    delegations.find(commune).map(this::handed),
                                    List.of());
                    case Epci epci ->
                            new DelegationPage(
                                    agent,
                                    epci,
                                    Optional.empty(),
                                    false,
                                    Optional.empty(),
                                    delegations.to(epci).stream().map(this::handed).toList());
                    default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
        return "equipe/delegation";
    }

    @PostMapping
    String delegate(Agent agent, Commune office, @RequestParam Delegation.Extent etendue) {
        var epci =
                office.epci()
                        .filter(people::isOpen)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        delegating.delegate(office, epci, etendue, agent);
        return "redirect:" + Offices.address(office, "/delegation");
    }

    @PostMapping("/fin")
    String takeBack(Agent agent, Commune office) {
        delegating.takeBack(office, agent);
        return "redirect:" + Offices.address(office, "/delegation");
    }

    private DelegationPage.Handed handed(Delegation delegation) {
        var commune = (Commune) territoires.territoire(delegation.commune());
        return new DelegationPage.Handed(
                commune,
                (Epci) territoires.territoire(delegation.epci()),
                delegation.extent(),
                SpokenDates.date(LocalDate.ofInstant(delegation.since(), commune.zone())),
                people.find(delegation.givenBy()).map(Person::name).orElse(""));
    }
}
