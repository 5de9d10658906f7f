package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.embeds.Embeds;
import fr.eterritoire.publication.Holdings;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.territoire.Epci;
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

import java.util.Optional;

/// One content that the territory lists, and the acts that need no form.
@Controller
@RequestMapping("/mairie/{office}/annonces/{id}")
class ContentController {
    private static final int LONGEST_NOTE = 300;

    private final Held helds;
    private final LiveContents lives;
    private final Acts acts;
    private final Publications publications;
    private final PictureReading pictures;
    private final Embeds embeds;

    ContentController(
            Held helds,
            LiveContents lives,
            Acts acts,
            Publications publications,
            PictureReading pictures,
            Embeds embeds) {
        this.helds = helds;
        this.lives = lives;
        this.acts = acts;
        this.publications = publications;
        this.pictures = pictures;
        this.embeds = embeds;
    }

    @GetMapping
    String show(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String suite,
            Model model) {
        var held = helds.of(office, id);
        var live = held.live();
        model.addAttribute(
                "page",
                new ContentPage(
                        agent,
                        office,
                        held,
                        lives.isOwn(live),
                        live.owner().equals(office) && agent.may(lives.needed(live), office),
                        publications.alsoListing(live.id()),
                        pictures.previews(live.content()),
                        replacedBy(held),
                        acts.undoable(office, live.id()),
                        office instanceof Epci epci
                                ? embeds.choiceOf(epci, live.id())
                                : Optional.empty(),
                        suite));
        return "redaction/content";
    }

    private Optional<Live> replacedBy(Holdings.Held held) {
        return held.left()
                .map(Holdings.Left::how)
                .filter(Withdrawal.MovedTo.class::isInstance)
                .map(Withdrawal.MovedTo.class::cast)
                .flatMap(moved -> publications.findLive(moved.content()));
    }

    @PostMapping("/statut")
    String mark(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam String statut,
            @RequestParam(defaultValue = "") String note) {
        var live = helds.toChange(office, id, agent);
        var status =
                EventStatus.told(statut)
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.BAD_REQUEST,
                                                words("auteur.unknown-status", statut)));
        var words =
                Optional.of(note.strip())
                        .filter(n -> !n.isEmpty())
                        .map(n -> n.substring(0, Math.min(n.length(), LONGEST_NOTE)));
        return back(office, id, lives.mark(office, live.id(), status, words, agent), "statut");
    }

    /// What the intercommunality's own embed makes of it.
    @PostMapping("/choix")
    String choose(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String choix) {
        var live = helds.of(office, id).live();
        if (!(office instanceof Epci epci)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var outcome =
                switch (choix) {
                    case "une" -> embeds.feature(epci, live.id(), agent.who());
                    case "masquer" -> embeds.hide(epci, live.id(), agent.who());
                    default -> embeds.showAsOthers(epci, live.id(), agent.who());
                };
        return back(
                office,
                id,
                switch (outcome) {
                    case CHOSEN -> new Outcome.Changed();
                    case ALREADY_SO, NOT_LISTED -> new Outcome.AlreadySo();
                },
                "choix");
    }

    @PostMapping("/annulation")
    String undo(Agent agent, Territoire office, @PathVariable long id) {
        var held = helds.of(office, id);
        if (!held.live().owner().equals(office)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        helds.mayChange(held.live(), agent);
        var outcome = acts.undo(office, held.live().id(), agent);
        return outcome instanceof Outcome.Undone
                        && publications.find(held.live().id())
                                instanceof Publications.Answer.Unknown
                ? "redirect:" + Offices.address(office) + "/annonces?etat=brouillons&suite=annulee"
                : back(office, id, outcome, "annulee");
    }

    private static String back(Territoire office, long id, Outcome outcome, String follows) {
        var said =
                switch (outcome) {
                    case Outcome.Changed _,
                            Outcome.Undone _,
                            Outcome.Online _,
                            Outcome.Scheduled _ ->
                            follows;
                    case Outcome.AlreadySo _,
                            Outcome.Faulty _,
                            Outcome.NotThen _,
                            Outcome.RuleForbids _ ->
                            "inchange";
                    case Outcome.TooLate _, Outcome.Incomplete _, Outcome.NotLive _ -> "trop-tard";
                };
        return "redirect:" + Offices.address(office) + "/annonces/" + id + "?suite=" + said;
    }
}
