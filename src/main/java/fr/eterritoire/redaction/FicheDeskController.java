package fr.eterritoire.redaction;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Fault;
import fr.eterritoire.submission.FicheForm;
import fr.eterritoire.submission.PictureReading;
import fr.eterritoire.submission.Reading;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A town hall writes a fiche, or corrects one of its commune: the form, read again, published.
@Controller
@RequestMapping("/mairie/{office}/annuaire")
class FicheDeskController {
    private final OwnFiches fiches;
    private final Held held;
    private final PictureReading pictures;

    FicheDeskController(OwnFiches fiches, Held held, PictureReading pictures) {
        this.fiches = fiches;
        this.held = held;
        this.pictures = pictures;
    }

    @GetMapping("/nouvelle")
    String write(Agent agent, Territoire office, Model model) {
        return typing(agent, office, Optional.empty(), FicheForm.empty(), List.of(), model);
    }

    @GetMapping("/{id}/correction")
    String correct(Agent agent, Territoire office, @PathVariable long id, Model model) {
        var live = fiche(agent, office, id);
        return typing(agent, office, Optional.of(live), OwnFiches.filled(live), List.of(), model);
    }

    /// @param pas « relire », « modifier » or « publier »
    @PostMapping("/nouvelle")
    String act(
            Agent agent,
            Territoire office,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return act(agent, office, Optional.empty(), pas, image, request, response, model);
    }

    @PostMapping("/{id}/correction")
    String act(
            Agent agent,
            Territoire office,
            @PathVariable long id,
            @RequestParam(defaultValue = "relire") String pas,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var live = Optional.of(fiche(agent, office, id));
        return act(agent, office, live, pas, image, request, response, model);
    }

    private Live fiche(Agent agent, Territoire office, long id) {
        var live = held.toChange(office, id, agent);
        if (!(live.content() instanceof Fiche)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return live;
    }

    private String act(
            Agent agent,
            Territoire office,
            Optional<Live> live,
            String step,
            @Nullable MultipartFile image,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = pictures.read(FicheForm.of(request.getParameterMap()), image, faults);
        if (step.equals("modifier")) {
            return typing(agent, office, live, form, List.of(), model);
        }
        Reading<?> reading =
                live.<Reading<?>>map(now -> fiches.read(office, form, agent, now))
                        .orElseGet(() -> fiches.read(office, form, agent));
        if (reading instanceof Reading.Faulty<?>(var others)) {
            faults.addAll(0, others);
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return typing(agent, office, live, form, faults, model);
        }
        var fiche = (Fiche) ((Reading.Read<?>) reading).content();
        return step.equals("publier")
                ? publish(agent, office, live, fiche)
                : review(agent, office, live, form, fiche, model);
    }

    private String publish(Agent agent, Territoire office, Optional<Live> live, Fiche fiche) {
        if (live.isEmpty()) {
            return back(office, fiches.publish(office, fiche, agent), "fiche");
        }
        var done = fiches.correct(live.get(), fiche, agent) instanceof Outcome.Changed;
        return back(office, live.get().id(), done ? "corrigee" : "trop-tard");
    }

    private static String back(Territoire office, ContentId id, String follows) {
        return "redirect:" + Offices.address(office) + "/annonces/" + id + "?suite=" + follows;
    }

    private String typing(
            Agent agent,
            Territoire office,
            Optional<Live> live,
            FicheForm form,
            List<Fault> faults,
            Model model) {
        var heading = OwnFiches.headingOf(office, live);
        var page = fiches.form(office, address(office, live), heading, form, faults);
        model.addAttribute("page", new NoticePage.Typing(agent, office, page));
        return "redaction/notice-form";
    }

    private String review(
            Agent agent,
            Territoire office,
            Optional<Live> live,
            FicheForm form,
            Fiche fiche,
            Model model) {
        model.addAttribute(
                "page",
                new NoticePage.Reviewing(
                        agent, office, address(office, live), form, fiche, fiches.previews(fiche)));
        return "redaction/notice-review";
    }

    private static String address(Territoire office, Optional<Live> live) {
        return live.map(now -> OwnFiches.correction(office, now.id()))
                .orElseGet(() -> OwnFiches.writing(office));
    }
}
