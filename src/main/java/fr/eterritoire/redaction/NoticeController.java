package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.annonces.Ending;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A town hall says of an annonce of its own that it has found its taker, or renews it.
@Controller
@RequestMapping("/mairie/{office}/annonces/{id}")
class NoticeController {
    private final Ending ending;
    private final Held held;

    NoticeController(Ending ending, Held held) {
        this.ending = ending;
        this.held = held;
    }

    @PostMapping("/cloture")
    String fulfil(Agent agent, Territoire office, @PathVariable long id) {
        var live = held.toChange(office, id, agent);
        return back(office, id, ending.fulfil(live.id(), agent.who()) ? "pourvue" : "trop-tard");
    }

    @PostMapping("/prolongation")
    String renew(Agent agent, Territoire office, @PathVariable long id) {
        var live = held.toRenew(office, id, agent);
        return back(office, id, ending.renew(live.id(), agent.who()) ? "prolongee" : "inchange");
    }

    private static String back(Territoire office, long id, String follows) {
        return "redirect:" + Offices.address(office) + "/annonces/" + id + "?suite=" + follows;
    }
}
