package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.publication.Holdings.Standing;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Taking something out of the public: how its page answers from then on, and why.
@Controller
@RequestMapping("/mairie/{office}/annonces/{id}/retrait")
class WithdrawalController {
    private static final int OFFERED = 100;

    private final Held held;
    private final LiveContents lives;
    private final Holdings holdings;
    private final Elections elections;

    WithdrawalController(Held held, LiveContents lives, Holdings holdings, Elections elections) {
        this.held = held;
        this.lives = lives;
        this.holdings = holdings;
        this.elections = elections;
    }

    @GetMapping
    String ask(Agent agent, Territoire office, @PathVariable long id, Model model) {
        var live = held.toChange(office, id, agent);
        return asked(agent, live, WithdrawalForm.BLANK, List.of(), model);
    }

    @PostMapping
    String withdraw(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "") String avis,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String message,
            HttpServletResponse response,
            Model model) {
        var live = held.toChange(office, id, agent);
        var form = new WithdrawalForm(comment, vers, avis, raison, message);
        var authored = lives.hasAuthors(live);
        var faults = form.faults(authored, replacing(live), elections.ruleOf(office));
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return asked(agent, live, form, faults, model);
        }
        var ground = form.ground(authored).orElseThrow();
        var outcome = lives.withdraw(office, live.id(), form.how(), ground, form.reason(), agent);
        var said = outcome instanceof Outcome.Changed ? "retire" : "trop-tard";
        return "redirect:" + Offices.address(office) + "/annonces/" + id + "?suite=" + said;
    }

    private String asked(
            Agent agent, Live live, WithdrawalForm form, List<Fault> faults, Model model) {
        model.addAttribute(
                "page",
                new WithdrawalPage(
                        agent,
                        live.owner(),
                        live,
                        lives.hasAuthors(live),
                        replacing(live),
                        elections.ruleOf(live.owner()),
                        form,
                        faults));
        return "redaction/withdrawal";
    }

    /// What is still to come there.
    private List<Live> replacing(Live live) {
        return holdings.of(live.owner(), Standing.COMING, "", 0, OFFERED).stream()
                .map(Holdings.Held::live)
                .filter(other -> !other.id().equals(live.id()))
                .toList();
    }
}
