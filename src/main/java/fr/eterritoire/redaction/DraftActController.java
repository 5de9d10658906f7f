package fr.eterritoire.redaction;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.TypedDates;

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

/// Reading a draft again, then publishing it, now or on a day.
@Controller
@RequestMapping("/mairie/{office}/brouillons/{id}")
class DraftActController {
    private final Drafts drafts;
    private final DraftReading reading;
    private final DraftPages pages;
    private final Publishing publishing;
    private final Held held;

    DraftActController(
            Drafts drafts,
            DraftReading reading,
            DraftPages pages,
            Publishing publishing,
            Held held) {
        this.drafts = drafts;
        this.reading = reading;
        this.pages = pages;
        this.publishing = publishing;
        this.held = held;
    }

    @GetMapping("/relecture")
    String review(Agent agent, Territoire office, @PathVariable long id, Model model) {
        return reviewed(agent, draft(office, id), "", "", "", model);
    }

    private String reviewed(
            Agent agent, Draft draft, String fault, String day, String hour, Model model) {
        return switch (reading.read(draft, draft.form(), agent)) {
            case Reading.Read<?>(var content, var _) -> {
                model.addAttribute("page", pages.review(agent, draft, content, fault, day, hour));
                yield "redaction/review";
            }
            case Reading.Faulty<?>(var faults) -> {
                model.addAttribute("page", pages.form(agent, draft, draft.form(), faults));
                yield "redaction/form";
            }
        };
    }

    /// A second touch of the button leads where the first one did.
    @PostMapping("/publication")
    String publish(Agent agent, Territoire office, @PathVariable long id) {
        var known = known(office, id);
        drafts.find(office, known).ifPresent(draft -> held.mayChange(draft, agent));
        return after(office, id, publishing.publish(office, known, agent));
    }

    @PostMapping("/programmation")
    String schedule(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String heure,
            HttpServletResponse response,
            Model model) {
        var draft = draft(office, id);
        var day = TypedDates.date(jour);
        var hour = TypedDates.time(heure);
        if (day.isEmpty() || hour.isEmpty()) {
            response.setStatus(422);
            return reviewed(
                    agent, draft, words("redaction.schedule-incomplete"), jour, heure, model);
        }
        var at = day.get().atTime(hour.get()).atZone(office.zone()).toInstant();
        var outcome = publishing.schedule(office, draft.id(), at, agent);
        if (outcome instanceof Outcome.NotThen(var why)) {
            response.setStatus(422);
            return reviewed(agent, draft, why, jour, heure, model);
        }
        return after(office, id, outcome);
    }

    @PostMapping("/deprogrammation")
    String unschedule(Agent agent, Territoire office, @PathVariable long id) {
        return after(office, id, publishing.unschedule(office, known(office, id), agent));
    }

    @PostMapping("/suppression")
    String delete(Agent agent, Territoire office, @PathVariable long id) {
        drafts.delete(office, draft(office, id).id(), agent);
        return list(office, "brouillons", "supprime");
    }

    private static String after(Territoire office, long id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Online(var content) ->
                    "redirect:"
                            + Offices.address(office)
                            + "/annonces/"
                            + content
                            + "?suite=publie";
            case Outcome.Scheduled _ -> list(office, "programmees", "programme");
            case Outcome.Faulty _, Outcome.NotThen _, Outcome.RuleForbids _, Outcome.NotLive _ ->
                    "redirect:" + Offices.address(office) + "/brouillons/" + id + "/relecture";
            case Outcome.Changed _ -> list(office, "brouillons", "deprogramme");
            case Outcome.AlreadySo _, Outcome.Incomplete _, Outcome.Undone _, Outcome.TooLate _ ->
                    list(office, "a-venir", "inchange");
        };
    }

    private static String list(Territoire office, String shelf, String follows) {
        return "redirect:"
                + Offices.address(office)
                + "/annonces?etat="
                + shelf
                + "&suite="
                + follows;
    }

    private DraftId known(Territoire office, long id) {
        var draft = new DraftId(id);
        if (!drafts.isOf(office, draft)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return draft;
    }

    private Draft draft(Territoire office, long id) {
        return drafts.find(office, new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
