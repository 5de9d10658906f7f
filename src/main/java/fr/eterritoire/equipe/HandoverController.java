package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Delegation;
import fr.eterritoire.accounts.Delegations;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.SpokenDates;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// « Passer la main »: the kit, and the one act that moves the role.
@Controller
@RequestMapping("/mairie/{office}/equipe/passation")
class HandoverController {
    private final Team team;
    private final Invitations invitations;
    private final Submissions submissions;
    private final Delegations delegations;
    private final OperatorSettings operator;
    private final Addresses addresses;
    private final InstantSource clock;

    HandoverController(
            Team team,
            Invitations invitations,
            Submissions submissions,
            Delegations delegations,
            OperatorSettings operator,
            Addresses addresses,
            InstantSource clock) {
        this.team = team;
        this.invitations = invitations;
        this.submissions = submissions;
        this.delegations = delegations;
        this.operator = operator;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Agent agent, Territoire office) {
        return new ModelAndView("equipe/handover", "page", page(agent, office, ""));
    }

    /// Whoever hands over is signed out: the role is no longer theirs.
    @PostMapping
    ModelAndView handOver(
            Agent agent, Territoire office, @RequestParam(defaultValue = "0") long successeur) {
        return switch (team.handOver(office, new PersonId(successeur), agent)) {
            case Outcome.Done _ -> new ModelAndView("redirect:" + office.path());
            case Outcome _ ->
                    new ModelAndView(
                            "equipe/handover",
                            Map.of("page", page(agent, office, words("equipe.choose-successor"))),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private HandoverPage page(Agent agent, Territoire office, String fault) {
        var waiting =
                submissions.waiting().stream()
                        .filter(submission -> submission.facts().territoire().equals(office))
                        .count();
        return new HandoverPage(
                agent,
                office,
                team.of(office),
                waiting,
                invitations.of(office),
                office instanceof Commune commune
                        ? delegations.find(commune).map(Delegation::extent)
                        : Optional.empty(),
                operator,
                addresses.absolute(office.path()),
                SpokenDates.date(LocalDate.ofInstant(clock.instant(), office.zone())),
                fault);
    }
}
