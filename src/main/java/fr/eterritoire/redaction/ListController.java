package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Occurrence;
import fr.eterritoire.content.Occurrences;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.redaction.ListPage.DraftLine;
import fr.eterritoire.redaction.ListPage.Line;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;
import fr.eterritoire.text.TypedDates;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a town hall lists, has listed, or is writing.
@Controller
class ListController {
    private static final int A_PAGE = 20;
    private static final int LONGEST_SOUGHT = 100;
    private static final int LAST_PAGE = 10_000;

    private final Holdings holdings;
    private final Drafts drafts;
    private final Served served;
    private final InstantSource clock;

    ListController(Holdings holdings, Drafts drafts, Served served, InstantSource clock) {
        this.holdings = holdings;
        this.drafts = drafts;
        this.served = served;
        this.clock = clock;
    }

    /// Where to go when the menu does not know for whom: the one place the agent serves, or a
    /// choice.
    ///
    /// @param pour `nouvelle` to write at once
    @GetMapping("/mairie/annonces")
    String choose(Agent agent, @RequestParam(defaultValue = "") String pour, Model model) {
        var offices = served.by(agent, Role.READER);
        if (offices.size() == 1) {
            var writes = pour.equals("nouvelle") && agent.may(Role.EDITOR, offices.getFirst());
            return "redirect:"
                    + Offices.address(offices.getFirst())
                    + (writes ? "/annonces/nouvelle" : "/annonces");
        }
        model.addAttribute("page", new OfficesPage(agent, offices));
        return "redaction/offices";
    }

    @GetMapping("/mairie/{office}/annonces")
    String list(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var shelf = Shelf.named(etat);
        var sought = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SOUGHT));
        var counts = counts(office, sought);
        var pages = Math.max(1, Math.ceilDiv(counts.getOrDefault(shelf, 0), A_PAGE));
        var number = Math.clamp(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1, 1, pages);
        model.addAttribute(
                "page",
                new ListPage(
                        agent,
                        office,
                        shelf,
                        sought,
                        lines(office, shelf, sought, Math.min(number, LAST_PAGE)),
                        draftLines(office, shelf, sought),
                        counts,
                        number,
                        shelf.standing().isPresent() ? pages : 1,
                        suite));
        return "redaction/list";
    }

    private Map<Shelf, Integer> counts(Territoire office, String sought) {
        var counts = new EnumMap<Shelf, Integer>(Shelf.class);
        for (var shelf : Shelf.values()) {
            counts.put(
                    shelf,
                    shelf.standing()
                            .map(standing -> holdings.count(office, standing, sought))
                            .orElseGet(() -> (int) drafts(office, shelf, sought).count()));
        }
        return counts;
    }

    private List<Line> lines(Territoire office, Shelf shelf, String sought, int page) {
        return shelf.standing().stream()
                .flatMap(
                        standing ->
                                holdings
                                        .of(office, standing, sought, (page - 1) * A_PAGE, A_PAGE)
                                        .stream())
                .map(held -> line(office, held))
                .toList();
    }

    private Line line(Territoire office, Holdings.Held held) {
        if (!(held.live().content() instanceof Evenement evenement)) {
            return new Line(office, held, Optional.empty());
        }
        var dates = evenement.dates();
        var now = clock.instant();
        var times = Occurrences.kept(dates, LocalDate.ofInstant(now, dates.zone()));
        var next = times.stream().filter(time -> time.endsAt().isAfter(now)).findFirst();
        Optional<Creneau> time =
                next.or(() -> times.reversed().stream().findFirst()).map(Occurrence::creneau);
        return new Line(office, held, time);
    }

    private List<DraftLine> draftLines(Territoire office, Shelf shelf, String sought) {
        return drafts(office, shelf, sought)
                .map(draft -> new DraftLine(draft, TypedDates.date(draft.form().get("date"))))
                .toList();
    }

    private Stream<Draft> drafts(Territoire office, Shelf shelf, String sought) {
        var all =
                switch (shelf) {
                    case DRAFTS -> drafts.waiting(office);
                    case SCHEDULED -> drafts.scheduled(office);
                    case COMING, PAST, WITHDRAWN -> List.<Draft>of();
                };
        var words = List.of(Folding.fold(sought).split(" "));
        return all.stream()
                .filter(draft -> words.stream().allMatch(Folding.fold(draft.title())::contains));
    }
}
