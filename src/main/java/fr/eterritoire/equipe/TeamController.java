package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;
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

import java.util.List;
import java.util.Map;

/// The team of a territory: who holds which role, invited, changed, ended.
@Controller
@RequestMapping("/mairie/{office}/equipe")
class TeamController {
    private final Team team;
    private final Invitations invitations;

    TeamController(Team team, Invitations invitations) {
        this.team = team;
        this.invitations = invitations;
    }

    /// @param fait what was just done elsewhere
    @GetMapping
    ModelAndView show(
            Agent agent, Territoire office, @RequestParam(defaultValue = "") String fait) {
        var notice = fait.equals("moyens") ? words("equipe.reset-done") : "";
        return view(agent, office, "", Role.MODERATOR, List.of(), notice, HttpStatus.OK);
    }

    @PostMapping("/invitations")
    ModelAndView invite(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam Role role) {
        var mail = Email.parse(courriel);
        if (mail.isEmpty()) {
            var fault = new Fault("courriel", words("equipe.mail-incomplete"));
            return view(
                    agent,
                    office,
                    courriel,
                    role,
                    List.of(fault),
                    "",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(agent, office, invitations.invite(office, mail.get(), role, agent));
    }

    @PostMapping("/invitations/{id:\\d{1,15}}/annulation")
    ModelAndView takeBack(Agent agent, Territoire office, @PathVariable long id) {
        return answer(agent, office, invitations.takeBack(office, id, agent));
    }

    @PostMapping("/{person:\\d{1,15}}/role")
    ModelAndView change(
            Agent agent, Territoire office, @PathVariable long person, @RequestParam Role role) {
        return answer(agent, office, team.change(office, new PersonId(person), role, agent));
    }

    @PostMapping("/{person:\\d{1,15}}/fin")
    ModelAndView end(Agent agent, Territoire office, @PathVariable long person) {
        return answer(agent, office, team.end(office, new PersonId(person), agent));
    }

    /// Their sessions end with it, so there is no screen to come back to but the public page.
    @PostMapping("/depart")
    ModelAndView leave(Agent agent, Territoire office) {
        return switch (team.end(office, agent.id(), agent)) {
            case Outcome.Done _ -> new ModelAndView("redirect:" + office.path());
            case Outcome refused -> answer(agent, office, refused);
        };
    }

    private ModelAndView answer(Agent agent, Territoire office, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ ->
                    new ModelAndView("redirect:" + Offices.address(office, "/equipe"));
            case Outcome.AlreadyThere(var name) ->
                    refused(agent, office, words("equipe.already-there", name));
            case Outcome.LastAdministrator _ ->
                    refused(agent, office, words("equipe.last-administrator"));
            case Outcome.NotThere _, Outcome.Ended _, Outcome.AboveThem _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView refused(Agent agent, Territoire office, String notice) {
        return view(agent, office, "", Role.MODERATOR, List.of(), notice, HttpStatus.CONFLICT);
    }

    private ModelAndView view(
            Agent agent,
            Territoire office,
            String typed,
            Role chosen,
            List<Fault> faults,
            String notice,
            HttpStatus status) {
        var page =
                new TeamPage(
                        agent,
                        office,
                        team.of(office),
                        invitations.of(office),
                        typed,
                        chosen,
                        faults,
                        notice);
        return new ModelAndView("equipe/team", Map.of("page", page), status);
    }
}
