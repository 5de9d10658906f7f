package fr.eterritoire.confiance;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.elections.Elections;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.InstantSource;
import java.util.List;

/// Whom a town hall trusts, with what, since when and until when, and what came of it.
@Controller
@RequestMapping("/mairie/{office}/confiance")
class TrustsController {
    private static final int LAST_ONES = 5;

    private final Trusts trusts;
    private final PublishedUnread published;
    private final Elections elections;
    private final People people;
    private final InstantSource clock;

    TrustsController(
            Trusts trusts,
            PublishedUnread published,
            Elections elections,
            People people,
            InstantSource clock) {
        this.trusts = trusts;
        this.published = published;
        this.elections = elections;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String show(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var all = trusts.of(office);
        model.addAttribute(
                "page",
                new TrustsPage(
                        agent,
                        office,
                        lines(all, true),
                        lines(all, false),
                        elections.pollNear(office),
                        suite));
        return "confiance/trusts";
    }

    private List<TrustsPage.Line> lines(List<Trust> all, boolean inForce) {
        var now = clock.instant();
        return all.stream()
                .filter(trust -> trust.isInForceAt(now) == inForce)
                .map(this::line)
                .toList();
    }

    private TrustsPage.Line line(Trust trust) {
        return new TrustsPage.Line(
                trust,
                people.find(trust.givenBy()).map(Person::name).orElse(""),
                published.count(trust),
                published.of(trust, LAST_ONES));
    }

    @PostMapping("/{id}/fin")
    String end(Agent agent, Territoire office, @PathVariable long id) {
        trusts.end(found(office, id), agent);
        return back(office, "fin");
    }

    @PostMapping("/{id}/renouvellement")
    String renew(Agent agent, Territoire office, @PathVariable long id) {
        trusts.renew(found(office, id), agent);
        return back(office, "renouvele");
    }

    private Trust found(Territoire office, long id) {
        return trusts.find(office, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(Territoire office, String follows) {
        return "redirect:" + TrustsPage.addressOf(office) + "?suite=" + follows;
    }
}
